import FoundationEssentials
import Kernzin
import PipelineFiles
import Testing

@Suite struct PipelineFileTests {
  static let sound = """
    # Dutch news article in, English summary out.
    kernzin: 1
    from: text
    to: english-summary
    languages: { source: nl, target: en }
    stages:
      - segment
      - tokenize
      - analyze
      - score-salience: { damping: 0.5, titles: off }
      - summarize:
          sentences: 2
      - map-terms: { glossaries: [news, politics] }
      - generate
    """

  @Test func readsASoundFile() throws {
    let file = try load(Self.sound)
    #expect(file.steps.map(\.name).first == "segment")
    #expect(file.steps.count == 7)
    #expect(file.to.name == "english-summary")
    #expect(file.languages == Languages(source: "nl", target: "en"))
    #expect(file.hash == SHA256.hex(Self.sound))
    #expect(file.steps[3].line == 10)
    #expect(file.steps[3].given.map(\.option) == ["damping", "titles"])
    #expect(file.steps[5].given.map(\.value) == ["[news, politics]"])
    #expect(file.pipeline.provides.isSuperset(of: [.summary, .translations]))
  }

  @Test func lineEndsAndByteOrderMarkDoNotMatter() throws {
    let windows = "\u{FEFF}" + Self.sound.split(separator: "\n").joined(separator: "\r\n")
    #expect(try load(windows).steps.map(\.line) == load(Self.sound).steps.map(\.line))
  }

  @Test func noStagesIsAPipeline() throws {
    let file = try load("kernzin: 1\nfrom: text\nto: text\nlanguages: { source: nl }\nstages: []")
    #expect(file.steps.isEmpty)
    #expect(file.languages.target == "nl")
  }

  @Test(arguments: ["on", "no", "1.0", "0x1F", "null", "~", "2020-01-01", "1e3", "&x", "*", "!"])
  func scalarsStayText(_ value: String) throws {
    let quoted = value.first.map { "&*!".contains($0) } == true ? "'\(value)'" : value
    let text = Self.sound.split(separator: "\n").map {
      $0.contains("sentences: 2") ? "      op: \(quoted)" : String($0)
    }.joined(separator: "\n")
    let given = try load(text).steps[4].given
    #expect(given.map(\.value) == [value])
  }

  @Test func anAmpersandInsideATextIsNoAnchor() throws {
    let text = Self.sound.replacing("sentences: 2", with: "op: rock & roll * 3 # & more !")
    #expect(try load(text).steps[4].given.map(\.value) == ["rock & roll * 3"])
  }

  /// Nine levels of nine aliases, as values and, worse, as a key that Yams would hash in full.
  @Test(arguments: ["i: *h", "? *h\n: x"]) func aliasBombsAreRefusedAtOnce(_ last: String) {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, previous) in zip("bcdefgh", "abcdefg") {
      let items = [String](repeating: "*\(previous)", count: 9).joined(separator: ", ")
      text += "\(name): &\(name) [\(items)]\n"
    }
    let start = ContinuousClock.now
    let found = problems(text + last)
    #expect(found.contains("p.yaml:1:4: error: anchors are not allowed"))
    #expect(ContinuousClock.now - start < .milliseconds(500))
  }

  @Test func deepNestingIsAProblemNotACrash() {
    #expect(!problems(String(repeating: "[", count: 100_000)).isEmpty)
    #expect(!problems(String(repeating: "- ", count: 50_000)).isEmpty)
    #expect(!problems(String(repeating: "{a: ", count: 50_000)).isEmpty)
  }

  @Test func anythingIsRefusedWithoutACrash() throws {
    let sound = Array(Self.sound.utf8)
    // Every prefix, and every byte replaced by an awkward one.
    for end in sound.indices.dropFirst(20) where end % 3 == 0 {
      _ = problems(String(decoding: sound[..<end], as: UTF8.self))
      for awkward in [UInt8(ascii: ":"), UInt8(ascii: "\n"), UInt8(ascii: "["), 0, 0xFF] {
        var bytes = sound
        bytes[end] = awkward
        _ = problems(String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  @Test func invalidUTF8HasALine() {
    let bytes = Array("kernzin: 1\nfrom: te".utf8) + [0xFF]
    #expect {
      _ = try PipelineFile(
        bytes: bytes, file: "p.yaml", data: DataFolder(root: .init(filePath: "/nonexistent")))
    } throws: { error in
      (error as? PipelineFile.Problems)?.diagnostics.map(\.line) == [2]
    }
  }

  @Test func aFileTooLargeIsRefused() {
    #expect(problems(String(repeating: "# x\n", count: 300_000)).contains("larger than 1 MiB"))
  }
}
