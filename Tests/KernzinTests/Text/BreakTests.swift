import Testing

@testable import Kernzin

@Suite struct BreakTests {
  private func pieces(_ text: String, _ rules: BreakRules) throws -> [String] {
    var cursor = try rules.makeCursor()
    let bytes = Array(text.utf8)
    var start = 0
    return try cursor.boundaries(of: bytes.span).map { boundary in
      defer { start = Int(boundary.end) }
      return String(decoding: bytes[start..<Int(boundary.end)], as: UTF8.self)
    }
  }

  @Test func wordsKeepDutchApostrophesAndNumbers() throws {
    let words = try BreakRules(.word, locale: "nl")
    #expect(
      try pieces("Zo'n 1.234,56 auto's", words) == ["Zo'n", " ", "1.234,56", " ", "auto's"])
  }

  @Test func wordsAreToldFromSpaceByTheirStatus() throws {
    var cursor = try BreakRules(.word, locale: "nl").makeCursor()
    let text = Array("drie 4!".utf8)
    #expect(try cursor.boundaries(of: text.span).map(\.isWord) == [true, false, true, false])
  }

  @Test func sentences() throws {
    let sentences = try BreakRules(.sentence, locale: "nl")
    #expect(try pieces("Hij kwam. Zij ging.", sentences) == ["Hij kwam. ", "Zij ging."])
  }

  @Test func graphemesAreWhatReadersCount() throws {
    let graphemes = try BreakRules(.grapheme, locale: "nl")
    #expect(try pieces("e\u{301}👩‍👧!", graphemes) == ["e\u{301}", "👩‍👧", "!"])
  }

  @Test func filteredSentencesDoNotEndWithAbbreviations() throws {
    let filtered = try BreakRules(sentenceLocale: "nl", abbreviations: ["prof.", "nr."])
    #expect(
      try pieces("Vraag prof. De Wit. Hij weet het.", filtered)
        == ["Vraag prof. De Wit. ", "Hij weet het."])
    #expect(try pieces("Ga. Nu.", BreakRules(sentenceLocale: "nl", abbreviations: [])).count == 2)
  }

  @Test func ownRules() throws {
    let vowels = try BreakRules(rules: "[aeiou]+ {101}; [^aeiou]+;")
    #expect(try pieces("boomgaard", vowels) == ["b", "oo", "mg", "aa", "rd"])
  }

  @Test func badRulesTellTheirPlace() {
    #expect(throws: ICUError.self) { try BreakRules(rules: "[a-z]+;\n[b-;") }
    do {
      _ = try BreakRules(rules: "[a-z]+;\n[b-;")
    } catch {
      #expect(error.line == 2)
      #expect(error.description.contains("compile break rules: \(error.name) at 2:"))
    }
  }

  @Test func cursorReadsOneTextAfterAnother() throws {
    var cursor = try BreakRules(.word, locale: "nl").makeCursor()
    for count in [2000, 0, 3] {
      let text = [UInt8](repeating: UInt8(ascii: "."), count: count)
      #expect(try cursor.boundaries(of: text.span).count == count)
    }
  }

  @Test func invalidBytesAreNoDanger() throws {
    var cursor = try BreakRules(.word, locale: "nl").makeCursor()
    let text: [UInt8] = [0x61, 0xFF, 0xC3, 0x20, 0x00, 0xE2, 0x80]
    #expect(try cursor.boundaries(of: text.span).last?.end == 7)
  }

  @Test func rulesAreSharedByTasks() async throws {
    let rules = try BreakRules(.word, locale: "nl")
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for count in 1...8 {
        group.addTask {
          var cursor = try rules.makeCursor()
          let text = Array(String(repeating: "kat ", count: count * 100).utf8)
          return try cursor.boundaries(of: text.span).count
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(counts == 2 * 100 * 36)
  }

  @Test func lentCursorsComeBackAndKeepNothing() throws {
    let rules = try BreakRules(.word, locale: "nl")
    for text in ["een twee", "", "drie"] {
      let lent = try rules.withCursor { cursor throws(ICUError) in
        try cursor.boundaries(of: Array(text.utf8).span)
      }
      var own = try rules.makeCursor()
      #expect(lent == (try own.boundaries(of: Array(text.utf8).span)))
    }
    #expect(throws: ICUError.self) {
      try rules.withCursor { _ throws(ICUError) in throw ICUError(name: "fail", operation: "fail") }
    }
    #expect(
      try rules.withCursor { cursor throws(ICUError) in try cursor.boundaries(of: [0x61].span) }
        .count == 1)
  }
}
