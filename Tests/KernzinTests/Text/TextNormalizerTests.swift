import Testing

@testable import Kernzin

@Suite struct TextNormalizerTests {
  private func normalized(_ text: String) throws -> String? {
    try TextNormalizer().normalized(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("soft hyphen", "koe\u{AD}stal", "koestal"),
    ("zero-width", "a\u{200B}b\u{FEFF}c\u{2060}d", "abcd"),
    ("bidi", "\u{202E}naam\u{202C} \u{2067}x\u{2069}\u{61C}\u{200F}", "naam x"),
    ("spaces", "10\u{A0}000\u{202F}euro\u{2009}en\u{3000}meer", "10 000 euro en meer"),
    ("line ends", "a\r\nb\rc\u{2028}d\u{85}e\u{2029}f", "a\nb\nc\nd\ne\n\nf"),
    ("controls", "a\u{1B}[31mb\u{0}c\u{9B}d\u{7F}", "a [31mb c d "),
    ("composition", "ide\u{301}e", "idée"),
    ("accent behind what is removed", "e\u{200B}\u{301}", "é"),
  ])
  func cleans(_ what: String, _ text: String, _ expected: String) throws {
    let result = try normalized(text)
    #expect(result.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars), "\(what)")
    #expect(try normalized(expected) == nil, "\(what) twice")
  }

  @Test(arguments: ["", "gewone tekst\n\nmet\ttabs", "café “ja” – 5 €", "👩‍👧", "«Ã»"])
  func cleanTextIsLeftAlone(_ text: String) throws {
    #expect(try normalized(text) == nil)
  }
}
