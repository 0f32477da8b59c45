/// *Nederland won vier medailles en België twee*: a number in letters is no part of a name.
enum FlatNumber: TreeRepair {
  static let parts: [UPOS] = [.num]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .flat, tree[index].head >= 0, tree[index].head == index - 1,
      tree[tree[index].head].upos == .propn, tree[index].form.allSatisfy(\.isLowercase)
    else { return }
    tree[index].deprel = .nmod
  }
}
