/// *Daar heb ik niets over gehoord*: a preposition alone, with *er, daar, hier, waar* before it, belongs to that.
enum LonelyPreposition: TreeRepair {
  static let parts: [UPOS] = [.adp]
  static let words = DutchGrammar.pronominalStemKeys

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].upos == .adp, tree[index].deprel == .obl, children.isEmpty, verb >= 0,
      tree[verb].upos == .verb,
      let stem = tree.nodes.indices.first(where: {
        tree[$0].head == verb && $0 < index - 1
          && DutchGrammar.isPronominalStem(tree[$0].formKey)
      }),
      !tree.hasDependent(of: stem, .case),
      ["over", "van", "op", "aan", "voor", "tegen"].contains(tree[index].formKey)
    else { return }
    tree[stem].deprel = .obl
    tree[index].head = stem
    tree[index].deprel = .case
  }
}
