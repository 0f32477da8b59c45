/// *De landen grenzen aan zee*: a plural noun with a subject and without a copula is a verb.
enum FinitePlural: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].features.number == .plur, tree[index].form.ends(in: "en"),
      children.contains(where: { tree[$0].deprel == .nsubj && $0 < index }),
      !children.contains(where: {
        [.cop, .det, .amod, .case, .aux, .nummod].contains(tree[$0].deprel)
      })
    else { return }
    tree[index].upos = .verb
    tree[index].lemma = tree[index].form.inLowerCase
    tree[index].features = Features()
    tree[index].features.verbForm = .fin
    tree[index].features.tense = .pres
    tree[index].features.number = .plur
  }
}
