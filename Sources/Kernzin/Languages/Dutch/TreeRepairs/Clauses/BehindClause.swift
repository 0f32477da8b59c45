/// *Zij vroeg of wij tevreden waren, op een schaal van één tot vijf*: a phrase behind a clause belongs to the
/// clause, not to the verb above it.
enum BehindClause: TreeRepair {
  static let parts: [UPOS] = [.noun]
  static let words: [WordKey] = [","]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .obl, verb >= 0, verb < index,
      let first = children.first(where: { tree[$0].deprel == .case }), first > 0,
      tree[first - 1].form == ",",
      let clause = tree.nodes.indices.last(where: {
        $0 < first && tree[$0].head == verb && tree[$0].deprel == .ccomp
      }), clause > verb,
      !tree.nodes.indices.contains(where: {
        $0 > clause && $0 < first && tree[$0].head == verb && tree[$0].upos != .punct
      })
    else { return }
    tree[index].head = clause
  }
}
