/// *een pond kaas*: a noun behind a noun is measured by it, no part of a fixed expression.
enum MeasuredNoun: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .fixed, tree[index].head == index - 1,
      tree[index - 1].upos == .noun, tree[index - 1].deprel != .fixed
    else { return }
    tree[index].deprel = .nmod
  }
}
