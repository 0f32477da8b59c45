/// *kwart over acht*: a preposition has no finite verb behind it; the form is that of a number.
enum NumberNotVerb: TagRepair {
  static let parts: [UPOS] = [.verb, .noun]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index - 1].upos == .adp || tree[index - 1].formKey == "half",
      lexicon.classes.has(tree[index].formKey, in: .numberHomograph)
    else { return }
    tree.retag(index, .num)
    tree[index].lemma = tree[index].form.inLowerCase
  }
}
