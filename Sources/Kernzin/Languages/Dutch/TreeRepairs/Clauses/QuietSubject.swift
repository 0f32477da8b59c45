/// *Volgens de gemeente is digitaal goedkoper*: of two adjectives behind a copula without a subject the first
/// is it.
enum QuietSubject: TreeRepair {
  static let parts: [UPOS] = [.adj]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .root, index > 1, tree[index].features.degree == .cmp,
      !children.contains(where: { tree[$0].deprel.isSubject || tree[$0].deprel == .expl }),
      let copula = children.first(where: { tree[$0].deprel == .cop }), copula == index - 2,
      tree[index - 1].head == index, tree[index - 1].upos == .adj,
      tree[index - 1].deprel == .advmod, tree[index - 1].features.degree != .cmp
    else { return }
    tree[index - 1].deprel = .nsubj
  }
}
