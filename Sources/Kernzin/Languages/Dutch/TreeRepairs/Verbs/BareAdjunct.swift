/// *Er is lang gepraat*: an adjective alone below a verb is an adverb.
enum BareAdjunct: TreeRepair {
  static let parts: [UPOS] = [.adj]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .obl, children.isEmpty, tree[index].head >= 0,
      tree[tree[index].head].upos == .verb, tree[index].features.degree != .cmp
    else { return }
    tree[index].deprel = .advmod
  }
}
