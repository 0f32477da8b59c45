/// The words of one sentence as glossaries look them up: keys of lemmas and forms, and the lines
/// found by each lemma, all worked out once.
struct SentenceWords {
  private let tree: Tree
  let lemmaKeys: [WordKey]
  let formKeys: [WordKey]
  /// What the glossary has under each lemma, else under the form.
  let headwords: [Headword?]
  /// The preposition in a pronominal adverb: *met* for *ermee*.
  let governed: [WordKey?]
  /// All words an expression might ask for.
  let all: WordFilter

  init(_ tree: Tree, glossary: Glossary) {
    self.tree = tree
    lemmaKeys = tree.nodes.map(\.lemmaKey)
    formKeys = tree.nodes.map(\.formKey)
    headwords = glossary.headwords(lemmaKeys, else: formKeys)
    var governed = [WordKey?](filled: nil, count: tree.count)
    var all = WordFilter(tree)
    for index in 0..<tree.count {
      let lemma = lemmaKeys[index]
      let adverb =
        tree[index].upos == .adv
        ? DutchGrammar.pronominalAdverb(
          LemmaKey.of(tree[index].lemma), isPreposition: glossary.isAdposition) : nil
      // mee is met behind er and where.
      governed[index] =
        adverb.map { WordKey($0.preposition) }
        ?? Self.plainForms.first { $0.stranded == lemma }?.plain
      if let preposition = governed[index] { all.insert(preposition) }
    }
    self.governed = governed
    self.all = all
  }

  /// Lemma without case and joints.
  func lemma(_ index: Int) -> String { LemmaKey.of(tree[index].lemma) }

  /// *mee* → *met*, *toe* → *tot*.
  private static let plainForms = DutchGrammar.strandedForm.map {
    (stranded: WordKey($0.value), plain: WordKey($0.key))
  }
}
