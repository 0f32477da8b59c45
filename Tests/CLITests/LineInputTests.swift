import Foundation
import Testing

@testable import KernzinCLI

@Suite struct LineInputTests {
  static func lines(_ bytes: [UInt8]) throws -> [String] {
    let kernzin = try Program()
    try kernzin.write("a", bytes)
    var input = LineInput(try InputFile(kernzin.folder.path + "/a"))
    var lines: [String] = []
    while let line = try input.next() { lines.append(String(decoding: line.bytes, as: UTF8.self)) }
    return lines
  }

  @Test func onlyLineFeedsEndLines() throws {
    let text = "\u{FEFF}een\r\ntwee\u{2028}nog\n\n\u{FEFF}vier\rvier\n\r\nzes"
    let expected = ["een", "twee\u{2028}nog", "", "\u{FEFF}vier\rvier", "", "zes"]
    #expect(
      try Self.lines(Array(text.utf8)).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    #expect(try Self.lines([]) == [])
    #expect(try Self.lines([0x0A]) == [""])
  }

  /// Lines of lengths around those the file is read in.
  @Test func linesAcrossReads() throws {
    let lengths = [65_535, 65_536, 65_537, 0, 1, 131_072, 200_000, 3]
    let bytes = lengths.flatMap { [UInt8](repeating: 0x78, count: $0) + [0x0A] }
    #expect(try Self.lines(bytes).map(\.utf8.count) == lengths)
  }
}
