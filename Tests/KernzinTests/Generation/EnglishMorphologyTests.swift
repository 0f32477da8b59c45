import Testing

@testable import Kernzin

@Suite struct EnglishMorphologyTests {
  private let morphology: EnglishMorphology

  init() throws {
    let data = try #require(DataFolder.find())
    morphology = try Resources(data: data).englishMorphology()
  }

  @Test(arguments: [
    ("walk", "walks walked walked walking"), ("stop", "stops stopped stopped stopping"),
    ("visit", "visits visited visited visiting"), ("refer", "refers referred referred referring"),
    ("carry", "carries carried carried carrying"), ("die", "dies died died dying"),
    ("write", "writes wrote written writing"), ("go", "goes went gone going"),
    ("panic", "panics panicked panicked panicking"), ("agree", "agrees agreed agreed agreeing"),
    ("overtake", "overtakes overtook overtaken overtaking"),
    ("rewrite", "rewrites rewrote rewritten rewriting"), ("fix", "fixes fixed fixed fixing"),
    ("quit", "quits quit quit quitting"), ("re-read", "re-reads re-read re-read re-reading"),
    ("must", "must must must must"),
  ])
  func verbs(lemma: String, forms: String) {
    let forms4 = [EnglishMorphology.VerbForm.third, .past, .participle, .gerund]
    #expect(forms4.map { morphology.verb(lemma, $0) }.joined(separator: " ") == forms)
  }

  @Test(arguments: [
    ("city", "cities"), ("day", "days"), ("box", "boxes"), ("woman", "women"),
    ("chairman", "chairmen"), ("German", "Germans"), ("crisis", "crises"), ("wife", "wives"),
    ("monarch", "monarchs"), ("march", "marches"), ("starch", "starches"), ("church", "churches"),
    ("police", "police"),
    ("photo", "photos"),
    ("sister-in-law", "sister-in-laws"), ("grandchild", "grandchildren"),
    ("swordfish", "swordfish"),
    ("human", "humans"),
  ])
  func plurals(lemma: String, plural: String) {
    #expect(morphology.plural(lemma) == plural)
  }

  @Test(arguments: [
    ("large", "larger", "largest"), ("big", "bigger", "biggest"), ("happy", "happier", "happiest"),
    ("important", "more important", "most important"), ("good", "better", "best"),
    ("narrow", "narrower", "narrowest"), ("new", "newer", "newest"),
  ])
  func degrees(lemma: String, comparative: String, superlative: String) {
    #expect(morphology.comparative(lemma) == comparative)
    #expect(morphology.superlative(lemma) == superlative)
  }

  @Test(arguments: [
    ("quick", "quickly"), ("happy", "happily"), ("heroic", "heroically"), ("possible", "possibly"),
    ("full", "fully"), ("good", "well"), ("fast", "fast"), ("true", "truly"), ("late", "late"),
  ])
  func adverbs(adjective: String, adverb: String) {
    #expect(morphology.adverb(adjective) == adverb)
  }
}
