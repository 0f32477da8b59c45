import Testing

@testable import Kernzin

@Suite struct QuotedNamesTests {
  /// Words with their heads, counted from 0; `-1` is the root.
  private func tree(_ words: [(String, UPOS, Int, Deprel)]) -> Tree {
    Tree(
      words.map {
        Tree.Node(form: $0.0, lemma: $0.0.lowercased(), upos: $0.1, head: $0.2, deprel: $0.3)
      })
  }

  private func applied(_ words: [(String, UPOS, Int, Deprel)]) -> Tree {
    var tree = tree(words)
    QuotedNames.apply(to: &tree)
    return tree
  }

  private let novel: [(String, UPOS, Int, Deprel)] = [
    ("Zij", .pron, 1, .nsubj), ("leest", .verb, -1, .root), ("de", .det, 3, .det),
    ("roman", .noun, 1, .obj), ("\"", .punct, 6, .punct), ("De", .det, 6, .det),
    ("avonden", .noun, 3, .nmod), ("\"", .punct, 6, .punct), (".", .punct, 1, .punct),
  ]

  @Test func takesATitleForAName() {
    #expect(
      applied(novel).debugDescription == """
        leest VERB root
        ├ Zij PRON nsubj (zij)
        ├ roman NOUN obj
        │ ├ de DET det
        │ └ De DET nmod (de)
        │   ├ " PUNCT punct
        │   ├ avonden NOUN flat
        │   └ " PUNCT punct
        └ . PUNCT punct
        """)
  }

  @Test func leavesOtherQuotesAlone() {
    var lower = novel
    lower[5].0 = "de"
    #expect(applied(lower) == tree(lower))
    // He says: "Good luck".
    let speech: [(String, UPOS, Int, Deprel)] = [
      ("Hij", .pron, 1, .nsubj), ("zegt", .verb, -1, .root), (":", .punct, 5, .punct),
      ("\"", .punct, 5, .punct), ("Veel", .det, 5, .det), ("succes", .noun, 1, .parataxis),
      ("\"", .punct, 5, .punct),
    ]
    #expect(applied(speech) == tree(speech))
    var sentence = tree(novel)
    sentence[6].features.verbForm = .fin
    let before = sentence
    QuotedNames.apply(to: &sentence)
    #expect(sentence == before)
  }

  /// A parser may hang a word outside on a word inside and the other way round.
  @Test func neverMakesACycle() {
    var tangled = novel
    tangled[5] = ("De", .det, 3, .det)
    tangled[3] = ("roman", .noun, 6, .nmod)
    tangled[6] = ("avonden", .noun, 1, .obj)
    let tree = applied(tangled)
    #expect(tree[5].head == 1)
    #expect(tree[6].head == 5)
    #expect(tree[3].head == 5)
  }
}
