/// *De media schrijven er elke dag over*: a preposition behind a noun that tells when belongs to the *er* of
/// its clause.
enum StrandedBehindTime: TreeRepair {
  static let parts: [UPOS] = [.adp]
  static let words = DutchGrammar.pronominalStemKeys

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let noun = tree[index].head
    guard tree[index].deprel == .case, noun >= 0, noun < index,
      tree[noun].head >= 0, tree[tree[noun].head].upos == .verb, children.isEmpty,
      let stem = tree.nodes.indices.first(where: {
        tree[$0].head == tree[noun].head && $0 < noun
          && DutchGrammar.isPronominalStem(tree[$0].formKey)
      }),
      !tree.hasDependent(of: stem, .case)
    else { return }
    tree[stem].deprel = .obl
    tree[index].head = stem
  }
}
