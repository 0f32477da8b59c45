/// *mijn moeders fiets*: the noun behind the owner heads the phrase.
enum Owner: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let owned = index + 1
    guard owned < tree.count, tree[owned].head == index, tree[owned].upos == .noun,
      tree[owned].features.number == .sing,
      children.contains(where: { $0 == index - 1 && tree[$0].deprel == .nmodPoss }),
      tree[index].form.ends(in: "s"), !tree[index].lemma.ends(in: "s")
    else { return }
    tree[owned].head = tree[index].head
    tree[owned].deprel = tree[index].deprel
    for child in children where child != owned && child != index - 1 { tree[child].head = owned }
    tree[index].head = owned
    tree[index].deprel = .nmodPoss
    tree[index].features.number = .sing
  }
}
