extension Resources {
  func englishMorphology() throws(StageError) -> EnglishMorphology {
    try morphologies.value { () throws(StageError) in
      EnglishMorphology(
        verbs: try text("irregular-verbs.tsv", language: "en"),
        doubling: try text("doubling-verbs.txt", language: "en"),
        nouns: try text("irregular-nouns.tsv", language: "en"),
        adjectives: try text("irregular-adjectives.tsv", language: "en"),
        adverbs: try text("irregular-adverbs.tsv", language: "en"),
        classes: try EnglishWordClasses(in: self))
    }
  }
}
