import Testing

@testable import Kernzin

@Suite struct SegmentationScoreTests {
  private func sentence(_ id: String, _ words: String...) -> CoNLLU.Sentence {
    // A `_` glues a token to the one before it.
    var forms: [String] = []
    var spaces: [Bool] = []
    for word in words {
      if word.hasPrefix("_"), !spaces.isEmpty { spaces[spaces.count - 1] = false }
      forms.append(word.hasPrefix("_") ? String(word.dropFirst()) : word)
      spaces.append(true)
    }
    var text = ""
    for (form, space) in zip(forms, spaces) { text += form + (space ? " " : "") }
    let nodes = forms.map {
      Tree.Node(
        form: $0, lemma: $0, upos: .noun, features: Features(), head: -1, deprel: .root)
    }
    return CoNLLU.Sentence(
      id: id, text: String(text.dropLast()), spaceAfter: spaces, tree: Tree(nodes))
  }

  private func score(_ gold: [CoNLLU.Sentence], _ mode: SegmentationScore.Mode) throws
    -> SegmentationScore
  {
    try SegmentationScore(
      gold: gold, mode: mode, segmenter: Checkout.resources.sentenceSegmenter(language: "nl"),
      tokenizer: Checkout.resources.tokenizer(language: "nl"))
  }

  @Test func rightSegmentationScoresFull() throws {
    let gold = [
      sentence("a.p.1.s.1", "De", "kat", "slaapt", "_."),
      sentence("a.p.1.s.2", "De", "hond", "blaft", "_."),
    ]
    for mode in SegmentationScore.Mode.allCases {
      #expect(try score(gold, mode).report == "Sentences 100.00\nTokens 100.00\n")
    }
  }

  @Test func paragraphsComeFromTheIds() throws {
    // Without a period only the paragraph tells where the first sentence ends.
    let gold = [
      sentence("a.p.1.s.1", "Een", "kop"), sentence("a.p.2.s.1", "De", "kat", "slaapt", "_."),
    ]
    #expect(try score(gold, .paragraphs).sentences.f1 == 100)
    let joined = try score(gold, .file).sentences
    #expect((joined.gold, joined.system, joined.correct) == (2, 1, 0))
  }

  @Test func wrongTokensCountOnBothSides() throws {
    // The gold standard glues the period to the word: one token of ours is right.
    let found = try score([sentence("a", "De", "kat.")], .sentences).tokens
    #expect((found.gold, found.system, found.correct) == (2, 3, 1))
    #expect(found.f1 == 40)
    #expect(SegmentationScore.percent(found.precision * 100) == "33.33")
  }

  @Test func percentHasTwoDecimals() {
    #expect(SegmentationScore.percent(98.546) == "98.55")
    #expect(SegmentationScore.percent(7.04) == "7.04")
    #expect(SegmentationScore.percent(0) == "0.00")
  }
}
