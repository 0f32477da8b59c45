import Testing

@testable import Kernzin

@Suite struct EnglishPhraseTests {
  @Test(arguments: [
    ("take place", true, "X place"), ("prime minister", false, "prime X"),
    ("member of parliament", false, "X of parliament"), ("passer*-by", false, "X-by"),
    ("public prosecution service", false, "public prosecution X"), ("bridge", false, "X"),
    ("make* sure", true, "X sure"),
  ])
  func theRightWordInflects(lemma: String, isVerb: Bool, expected: String) {
    let phrase = EnglishPhrase(lemma, inflectsFirst: isVerb, isPreposition: { $0 == "of" })
    #expect(phrase.text(inflecting: "X") == expected)
  }
}
