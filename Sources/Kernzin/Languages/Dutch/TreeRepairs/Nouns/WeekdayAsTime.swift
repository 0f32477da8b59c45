/// *De raad vergadert donderdag*: a weekday without an article tells when; it is no object.
enum WeekdayAsTime: TreeRepair {
  static let parts: [UPOS] = [.noun, .propn]
  static let words: [WordKey] = DutchGrammar.weekdayKeys

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .obj, verb >= 0, tree[verb].upos == .verb,
      DutchGrammar.weekdayKeys.contains(tree[index].formKey), children.isEmpty,
      !["hebben", "vieren", "haten"].contains(tree[verb].lemma)
    else { return }
    tree[index].deprel = .obl
  }
}
