/// *of de winkel op zondag open is*: in a clause that ends with its verb, a weekday behind the subject tells when
/// the clause holds.
enum DayOfClause: TreeRepair {
  static let parts: [UPOS] = [.propn, .noun]
  static let words = DutchGrammar.weekdayKeys

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let subject = tree[index].head
    guard tree[index].deprel == .nmod, subject >= 0, subject < index,
      tree[subject].deprel.isSubject,
      words.contains(tree[index].lemmaKey),
      children.contains(where: { tree[$0].deprel == .case && tree[$0].form == "op" }),
      case let predicate = tree[subject].head, predicate > index,
      tree.hasDependent(of: predicate, .mark)
    else { return }
    tree[index].head = predicate
    tree[index].deprel = .obl
  }
}
