/// *Nederland won vier medailles en België twee*: a number in letters is no part of a name.
enum FlatNumber: TreeRepair {
  static let parts: [UPOS] = [.num]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let node = tree[index]
    guard node.deprel == .flat, node.head >= 0, node.head == index - 1,
      tree[node.head].upos == .propn, node.form.allSatisfy(\.isLowercase)
    else { return }
    tree[index].deprel = .nmod
  }
}
