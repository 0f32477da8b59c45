/// *Met de maatregel bespaart de wethouder 140.000 euro*: an amount right behind the subject does not explain it;
/// it is the object.
enum AmountBehindSubject: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let subject = tree[index].head
    guard tree[index].deprel == .appos, subject >= 0, tree[subject].deprel == .nsubj,
      let number = children.first(where: { tree[$0].deprel == .nummod }), number == subject + 1,
      case let verb = tree[subject].head, verb >= 0, tree[verb].upos == .verb,
      !tree.hasDependent(of: verb, .obj)
    else { return }
    tree[index].head = verb
    tree[index].deprel = .obj
  }
}
