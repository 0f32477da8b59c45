/// *Zij heeft zondagmiddag voor een stunt gezorgd*: a part of a weekday tells when; a phrase behind it belongs
/// to the verb.
enum DayPartAsTime: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    guard tree[index].deprel == .obj, tree[index].head >= 0,
      !children.contains(where: { [.det, .case].contains(tree[$0].deprel) }),
      case let form = tree[index].form.inLowerCase,
      let day = DutchGrammar.weekdays.first(where: { form.hasPrefix($0) }),
      lexicon.classes.has(String(form.dropFirst(day.count)), in: .dayPart)
    else { return }
    tree[index].deprel = .obl
    for phrase in children where tree[phrase].deprel == .nmod && phrase > index {
      tree[phrase].head = tree[index].head
      tree[phrase].deprel = .obl
    }
  }
}
