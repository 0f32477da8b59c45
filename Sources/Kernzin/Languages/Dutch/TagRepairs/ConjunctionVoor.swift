/// *Sluit de ramen voor je vertrekt*: a subject pronoun has no preposition; *voor* opens a clause.
enum ConjunctionVoor: TagRepair {
  static let parts: [UPOS] = [.adp]
  static let words: [WordKey] = ["voor"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].upos == .adp, index + 1 < tree.count,
      tree[index].formKey == "voor",
      tree[index].deprel == .mark
        || tree[index].deprel == .case
          && [index + 1, tree[index + 1].head].contains(tree[index].head),
      DutchGrammar.subjectPronouns.contains(tree[index + 1].formKey),
      tree[index + 1].head > index + 1
    else { return }
    let verb = tree[index + 1].head
    guard tree[verb].features.verbForm == .fin,
      !tree.nodes.indices.contains(where: {
        $0 != index + 1 && tree[$0].head == verb && tree[$0].deprel.isSubject
      })
    else { return }
    tree.retag(index, .sconj)
    tree[index].lemma = "voor"
    tree[index + 1].features.case = .nom
  }
}
