/// *De wet treedt op 1 januari in werking*: the preposition of a date is no particle of the verb; without another
/// the verb has none.
enum BorrowedParticle: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].features.verbForm == .fin, let joint = tree[index].lemma.firstJoint,
      !children.contains(where: { tree[$0].deprel == .compoundPrt })
    else { return }
    let particle = WordKey(tree[index].lemma[..<joint])
    let stands = tree.nodes.indices.filter { tree[$0].formKey == particle }
    guard stands.count == 1, let preposition = stands.first,
      tree[preposition].deprel == .case, case let date = tree[preposition].head,
      date == preposition + 1, tree[date].upos == .num, tree[date].head == index
    else { return }
    tree[index].lemma = String(tree[index].lemma[tree[index].lemma.index(after: joint)...])
  }
}
