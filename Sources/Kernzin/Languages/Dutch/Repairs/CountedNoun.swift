/// *bracht twee jaar lang havens in kaart*: a number counts the noun right behind it, not one further on.
enum CountedNoun: TreeRepair {
  static let parts: [UPOS] = [.num]

  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree, _: DutchLexicon) {
    let next = index + 1
    guard tree[index].deprel == .nummod, tree[index].head > next, tree[next].upos == .noun,
      ![.flat, .fixed, .compoundPrt].contains(tree[next].deprel), tree[next].head != index,
      !tree.nodes.contains(where: { $0.head == next && $0.deprel == .nummod })
    else { return }
    tree[index].head = next
  }
}
