/// *Zij was weg toen de stemming begon*: *toen* that opens a clause behind the main verb, with a subject between it
/// and its own verb, is *when*, not *then*.
enum ConjunctionToen: TreeRepair {
  static let parts: [UPOS] = [.adv]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let verb = tree[index].head
    guard tree[index].formKey == "toen", tree[index].deprel == .advmod, verb > index + 1,
      tree[verb].deprel == .advcl, tree[verb].head >= 0, tree[verb].head < index,
      !tree.nodes.indices.contains(where: { tree[$0].head == verb && $0 < index }),
      tree.nodes[(index + 1)..<verb].contains(where: {
        $0.head == verb && $0.deprel.isSubject
      })
    else { return }
    tree[index].upos = .sconj
    tree[index].features = Features()
    tree[index].deprel = .mark
  }
}
