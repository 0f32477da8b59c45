/// *De klok gaat een uur terug*, *Daarna werkte de klok een jaar niet*: a unit of time right behind the subject
/// does not explain it; it tells how long.
enum TimeBehindSubject: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let subject = tree[index].head
    guard tree[index].deprel == .appos, subject >= 0, tree[subject].deprel.isSubject,
      lexicon.classes.has(tree[index].lemmaKey, in: .timeUnit),
      children.contains(where: { $0 == subject + 1 && tree[$0].deprel == .det }),
      case let verb = tree[subject].head, verb >= 0, tree[verb].upos == .verb
    else { return }
    tree[index].head = verb
    tree[index].deprel = .obl
  }
}
