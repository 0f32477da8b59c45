/// *Meer dan de helft is geteld*: *meer dan* in front of a clause without a subject opens its subject.
enum MoreThan: TreeRepair {
  static let parts: [UPOS] = [.pron, .adv, .det, .adj, .num]
  static let words: [WordKey] = ["dan"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let verb = tree[index].head
    guard ["meer", "minder"].contains(tree[index].formKey), verb > index,
      tree[index].deprel == .advmod, tree[verb].upos == .verb,
      !tree.nodes.contains(where: {
        $0.head == verb && ($0.deprel.isSubject || $0.deprel == .expl)
      }),
      let part = children.first(where: { $0 > index && tree[$0].upos == .noun }),
      index + 1 < tree.count, tree[index + 1].formKey == "dan",
      tree.nodes[..<index].allSatisfy({ $0.upos == .punct })
    else { return }
    tree[index].deprel =
      tree.hasDependent(of: verb, .auxPass)
      ? .nsubjPass : .nsubj
    tree[part].deprel = .nmod
  }
}
