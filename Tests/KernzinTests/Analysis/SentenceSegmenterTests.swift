import Testing

@testable import Kernzin

@Suite struct SentenceSegmenterTests {
  private func segment(
    _ text: String, _ paragraphs: Paragraphs = .separatedByBlankLines
  ) throws -> [Sentence] {
    try Checkout.resources.sentenceSegmenter(language: "nl")
      .sentences(in: SourceText(text), paragraphs: paragraphs)
  }

  private func sentences(_ text: String) throws -> [String] {
    let source = SourceText(text)
    return try segment(text).map { source[$0.range] }
  }

  @Test(arguments: [
    // Dutch as the field asks for it: what other segmenters get wrong.
    "De omzet steeg tot 3,5 mln. euro, d.w.z. 4 pct. meer dan d.d. 3 mei.",
    "Volgens art. 5 m.b.t. geluid (zie nr. 7, p. 64) mag het zgn. Binnenhoffeest doorgaan.",
    "„Kom je morgen?”, vroeg mr. J.P. van der Velde-'t Hoen.",
    "Lees verder op www.voorbeeld.nl/nieuws?id=3. of mail info@voorbeeld.nl.",
    "Het nieuws van 12 jan. 2019 kwam om 16.30 uur binnen.",
    "De 16- en 17-jarige daders kwamen 37.501ste binnen bij de SP.A in Gent.",
    "'Wat doe je?' vroeg hij haar, '... of wil je dat niet zeggen?'",
  ])
  func staysOneSentence(_ text: String) throws {
    #expect(try sentences(text) == [text])
  }

  @Test func paragraphsAreNumberedAndSingleLineFeedsAreSpace() throws {
    let found = try segment("Kop zonder punt\n\nEerste zin. Tweede\nzin.\n \n\nDerde zin.\n")
    #expect(found.map(\.paragraph) == [0, 1, 1, 2])
  }

  @Test func aSegmentIsOneParagraph() throws {
    #expect(try segment("Eerste zin.\n\nTweede zin.", .whole).map(\.paragraph) == [0, 0])
  }

  @Test(arguments: ["", "   ", "\n\n \t\n", "\u{A0}\u{2003}"])
  func nothingHasNoSentences(_ text: String) throws {
    #expect(try segment(text).isEmpty)
  }

  @Test func emojiAndOddSpacesStand() throws {
    #expect(
      try sentences("Leuk! 👩‍👧 Echt\u{A0}waar.\u{2003}Ja.") == ["Leuk!", "👩‍👧 Echt\u{A0}waar.", "Ja."])
  }

  @Test func hundredKilobytesWithoutAPeriodAreOneSentence() throws {
    let text = String(repeating: "woord ", count: 17_000) + "einde"
    #expect(try segment(text).count == 1)
    #expect(try segment(String(repeating: "a", count: 100_000)).count == 1)
  }

  @Test(arguments: [".", "!?", "'", "\"", ")", "(", ". ", "' ", "A. ", "1. ", "\" \"", ",,''", "…"])
  func longRowsOfMarksTakeLinearTime(_ mark: String) throws {
    let text = String(repeating: mark, count: 100_000 / mark.utf8.count)
    #expect(try segment(text).last?.range.end ?? 0 > 90_000)
  }

  @Test func unknownLanguageIsAnError() {
    #expect(throws: StageError.self) { try Checkout.resources.sentenceSegmenter(language: "xx") }
  }

}
