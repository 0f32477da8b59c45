/// *Mijn broer zijn fiets is gestolen*: a noun, *zijn* and another noun in front of the finite verb are one
/// phrase; the first owns the second.
enum DoublePossessor: TreeRepair {
  static let parts: [UPOS] = [.pron]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let (owner, owned) = (index - 1, index + 1)
    guard owner >= 0, owned + 1 < tree.count, tree[owner].upos == .noun, tree[owned].upos == .noun,
      tree[index].deprel == .nmodPoss, tree[index].head == owned,
      ["zijn", "z'n", "haar", "d'r", "hun"].contains(tree[index].form),
      tree[owned + 1].features.verbForm == .fin,
      tree.nodes[..<owner].allSatisfy({ [.det, .pron, .adj].contains($0.upos) }),
      [owned, index, tree[owned + 1].head, owned + 1].contains(tree[owner].head)
        || tree[owned].head == owner
    else { return }
    if tree[owned].head == owner || tree[owner].head != owned && tree[owner].head != index {
      tree[owned].head = tree[owner].head
      tree[owned].deprel = tree[owner].deprel
    }
    tree[owner].head = index
    tree[owner].deprel = .nmod
  }
}
