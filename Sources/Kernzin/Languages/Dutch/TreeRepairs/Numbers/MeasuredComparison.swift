/// *drie dagen later, twee meter hoger*: a comparative behind what measures it is no attribute of that.
enum MeasuredComparison: TreeRepair {
  static let parts: [UPOS] = [.adj]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let measure = tree[index].head
    guard tree[index].deprel == .amod, measure == index - 1, tree[measure].upos == .noun,
      tree[index].features.degree == .cmp, tree[measure].deprel != .conj,
      tree.hasDependent(of: measure, .nummod, .det)
    else { return }
    tree[index].head = tree[measure].head
    tree[index].deprel = tree[measure].head < 0 ? .root : .obl
    tree[measure].head = index
    tree[measure].deprel = .obl
  }
}
