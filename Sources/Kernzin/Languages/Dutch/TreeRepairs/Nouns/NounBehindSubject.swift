/// *hoe de dienst het netwerk vond*: a noun with an article and without a preposition does not belong to the
/// noun in front of it; where the verb comes last it is its object.
enum NounBehindSubject: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let subject = tree[index].head
    guard tree[index].deprel == .nmod, subject >= 0, tree[subject].upos == .noun,
      tree[subject].deprel == .nsubj, case let verb = tree[subject].head, verb > index,
      tree[verb].upos == .verb, !children.contains(where: { tree[$0].deprel == .case }),
      let article = children.first(where: { tree[$0].deprel == .det }), article == subject + 1,
      !tree.hasDependent(of: verb, .obj)
    else { return }
    tree[index].head = verb
    tree[index].deprel = .obj
  }
}
