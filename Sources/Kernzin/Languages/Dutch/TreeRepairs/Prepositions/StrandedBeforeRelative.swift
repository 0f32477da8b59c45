/// *Er zitten jongeren bij die het niet kunnen*: behind the subject a preposition without a noun belongs to the
/// *er* in front; the relative clause behind it to the subject.
enum StrandedBeforeRelative: TreeRepair {
  static let parts: [UPOS] = [.adp]
  static let words: [WordKey] = [.there]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let clause = tree[index].head
    guard tree[index].deprel == .case, index > 1, index + 1 < tree.count,
      tree[index + 1].form == "die", tree[index + 1].upos == .pron, clause > index,
      tree[clause].upos == .verb, let there = tree.nodes.firstIndex(where: { $0.upos != .punct }),
      tree[there].form == "Er", tree[index - 1].upos == .noun,
      tree[index - 1].head == tree[there].head, tree[clause].head == tree[there].head
    else { return }
    tree[index].head = there
    tree[there].deprel = .obl
    tree[clause].head = index - 1
    tree[clause].deprel = .aclRelcl
  }
}
