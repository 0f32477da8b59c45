import Foundation
import Kernzin
import Testing

@testable import KernzinCLI

@Suite struct LinesTests {
  /// Repeatable chance (SplitMix64).
  struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let pieces = [
    "Het regent.", "Zij belt op.", " ", "\t", "", "\u{2028}", "\u{85}", "\u{0B}", "\u{0C}",
    "…", "\u{FEFF}", "é", "\u{301}", "🇳🇱", "\"", "\\n", "\u{1}", "\r",
  ]

  @Test(arguments: 1...12) func oneLineOutForEachLineIn(_ seed: UInt64) throws {
    var chance = Chance(state: seed)
    var text = ""
    for _ in 0..<200 {
      for _ in 0..<Int.random(in: 0...4, using: &chance) {
        text += Self.pieces.randomElement(using: &chance) ?? ""
      }
      text += Bool.random(using: &chance) ? "\n" : "\r\n"
    }
    if seed % 2 == 0 { text += "zonder einde" }
    let kernzin = try Program()
    let result = try kernzin("run", "copy", "-f", "lines", "-t", "lines", input: text)
    let expected = text.utf8.count { $0 == 0x0A } + (seed % 2 == 0 ? 1 : 0)
    #expect(result.output.utf8.count { $0 == 0x0A } == expected)
    #expect(result.output.utf8.last == 0x0A)
    // Blank lines are blank where they were.
    let before = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let after = result.output.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let wrong = zip(before, after).filter { line, answer in
      line.allSatisfy { [0x20, 0x09, 0x0D].contains($0) } && !answer.isEmpty
    }
    #expect(wrong.count == 0)
  }

  @Test func nothingInNothingOut() throws {
    let result = try Program()("run", "copy", "-f", "lines", "-t", "lines", input: "")
    #expect(result.status == 0)
    #expect(result.output == "")
  }

  @Test func severalFilesFollowEachOther() throws {
    let kernzin = try Program()
    try kernzin.write("a", "een\ntwee")
    try kernzin.write("b", "drie\n")
    let result = try kernzin("run", "copy", "-f", "lines", "-t", "lines", "a", "b")
    #expect(result.output == "een\ntwee\ndrie\n")
  }

  @Test func aLineIsAnsweredBeforeTheNextIsAsked() throws {
    let kernzin = try Program()
    let result = try kernzin.shell(
      """
      coproc $KERNZIN run copy -f lines -t lines
      echo een >&${COPROC[1]}; read -t 10 -u ${COPROC[0]} answer; echo "$answer"
      echo twee >&${COPROC[1]}; read -t 10 -u ${COPROC[0]} answer; echo "$answer"
      """)
    #expect(result.output == "een\ntwee\n")
  }

  @Test func utf16IsRefusedByName() throws {
    let kernzin = try Program()
    try kernzin.write("a.txt", [0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00])
    let result = try kernzin("run", "copy", "-f", "lines", "-t", "lines", "a.txt")
    #expect(result.status == 65)
    #expect(result.errors.contains("UTF-16"))
  }

  @Test func manyShapesOfOneLine() {
    for text in ["a", "a\n", "a\r\n", "a\n\n"] { #expect(Conversion.oneLine(text) == "a\n") }
    #expect(Conversion.oneLine("a\nb\r\nc\n") == "a b c\n")
    #expect(Conversion.oneLine("") == "\n")
  }

  /// Fails on texts that hold the word *stuk* (broken).
  struct Fragile: Stage {
    static let name = "fragile"
    static let manual = "Fail now and then"
    let requires: Set<Layer> = [.text]
    let provides: Set<Layer> = [.text]

    init() {}
    init(options: inout OptionReader, resources: Resources) throws(StageError) {}

    func process(_ document: inout Document) throws(StageError) {
      if document.text.string.contains("stuk") {
        throw StageError(code: "broken", message: "it is broken")
      }
    }
  }

  @Test func aSegmentThatFailsPassesThrough() throws {
    let kernzin = try Program()
    try kernzin.write("a.txt", "heel\nstuk  is het\n\nweer heel\n")
    let conversion = Conversion(
      pipeline: try Pipeline([Fragile()]), reader: try Formats.reader(named: "lines", for: ""),
      rendering: .written(
        try Formats.writer(named: "lines", for: nil),
        RunDescription(pipeline: "test", engine: EngineVersion.description)))
    let path = kernzin.folder.path
    let output = try Output.file(path + "/b.txt")
    var messages: [String] = []
    let tally = try conversion.convert(InputFile(path + "/a.txt"), to: output) {
      messages.append($0.message)
    }
    try output.finish()
    #expect(try kernzin.read("b.txt") == "heel\nstuk  is het\n\nweer heel\n")
    #expect(messages == ["\(path)/a.txt:2: error: fragile: it is broken"])
    #expect((tally.records, tally.failed) == (4, 1))
  }

  @Test func aLineWithoutEndDoesNotFillTheMemory() throws {
    let kernzin = try Program()
    let size = (LineInput.longest >> 20) * 2
    let result = try kernzin.shell(
      """
      { head -c \(size)M /dev/zero | tr '\\0' x; printf '\\nkort\\n'; } \
        | $KERNZIN filter copy > out.jsonl; wc -l < out.jsonl
      """)
    #expect(result.output == "2\n")
    #expect(result.errors.contains(#"{"records":2,"ok":0,"failed":2}"#))
    #expect(try kernzin.read("out.jsonl").contains("too-large"))
  }
}
