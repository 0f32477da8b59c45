/// *De ene partij stemde voor, de andere tegen*: no comma stands between a preposition and its noun; the
/// word belongs to the verb before it.
enum BehindComma: TreeRepair {
  static let parts: [UPOS] = [.adp]
  static let words: [WordKey] = [","]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard index > 0, index + 1 < tree.count, tree[index].deprel == .case,
      tree[index].head > index + 1, tree[index + 1].form == ",",
      tree[index - 1].upos == .verb
    else { return }
    tree[index].head = index - 1
    tree[index].deprel = .advmod
  }
}
