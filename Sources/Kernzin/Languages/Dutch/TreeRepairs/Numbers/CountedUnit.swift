/// *binnen 48 uur*: the noun behind a number is counted by it, no part of a fixed expression.
enum CountedUnit: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let number = index - 1
    guard tree[index].deprel == .fixed || tree[index].deprel == .flat,
      number >= 0, tree[index].head == number, tree[number].upos == .num, children.isEmpty
    else { return }
    tree[index].head = tree[number].head
    tree[index].deprel = tree[number].deprel
    for other in tree.nodes.indices where tree[other].head == number && other != index {
      tree[other].head = index
    }
    tree[number].head = index
    tree[number].deprel = .nummod
  }
}
