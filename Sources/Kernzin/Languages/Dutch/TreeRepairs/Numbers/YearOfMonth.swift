/// *sinds december 2017 minister*: a year right behind a month belongs to it and counts nothing.
enum YearOfMonth: TreeRepair {
  static let parts: [UPOS] = [.num]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon)
  {
    let month = index - 1
    guard month >= 0, tree[index].deprel == .nummod, tree[index].head > index,
      DutchGrammar.isYear(tree[index].form), tree[month].head != index,
      lexicon.classes.has(tree[month].formKey, in: .month)
    else { return }
    tree[index].head = month
  }
}
