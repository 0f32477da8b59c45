/// The words of one sentence as glossaries look them up: keys of lemmas and forms, and the lines
/// found by each lemma, all worked out once.
struct SentenceWords {
  /// Lemmas without case and joints.
  let lemmas: [String]
  let lemmaKeys: [WordKey]
  let formKeys: [WordKey]
  /// What the glossary has under each lemma, else under the form.
  let headwords: [Headword?]
  /// The preposition in a pronominal adverb: *met* for *ermee*.
  let governed: [WordKey?]
  /// All words an expression might ask for.
  let all: WordSet

  init(_ tree: Tree, glossary: Glossary) {
    lemmas = tree.nodes.indices.map { LemmaKey.of(tree[$0].lemma) }
    lemmaKeys = lemmas.map { WordKey($0) }
    formKeys = tree.nodes.indices.map { WordKey(tree[$0].form) }
    headwords = zip(lemmaKeys, formKeys).map { glossary.headword($0) ?? glossary.headword($1) }
    var governed = [WordKey?](repeating: nil, count: tree.count)
    var all = WordSet()
    for index in 0..<tree.count {
      all.insert(lemmaKeys[index])
      all.insert(formKeys[index])
      let lemma = lemmaKeys[index]
      let adverb =
        tree[index].upos == .adv
        ? DutchGrammar.pronominalAdverb(lemmas[index], isPreposition: glossary.isAdposition) : nil
      // mee is met behind er and where.
      governed[index] =
        adverb.map { WordKey($0.preposition) }
        ?? Self.plainForms.first { $0.stranded == lemma }?.plain
      if let preposition = governed[index] { all.insert(preposition) }
    }
    self.governed = governed
    self.all = all
  }

  /// *mee* → *met*, *toe* → *tot*.
  private static let plainForms = DutchGrammar.strandedForm.map {
    (stranded: WordKey($0.value), plain: WordKey($0.key))
  }
}
