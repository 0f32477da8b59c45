/// *zij en haar man*: a possessive right before a noun is no person to whom the noun is another name.
enum SplitOwner: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let owner = index - 1
    guard owner >= 0, tree[index].deprel == .appos, tree[index].head == owner,
      tree[owner].upos == .pron, lexicon.classes.has(tree[owner].formKey, in: .possessive)
    else { return }
    for node in tree.nodes.indices where tree[node].head == owner { tree[node].head = index }
    tree[index].head = tree[owner].head
    tree[index].deprel = tree[owner].deprel
    tree[owner].head = index
    tree[owner].deprel = .nmodPoss
  }
}
