/// *kwart over acht*: a preposition has no finite verb behind it; the form is that of a number.
enum NumberNotVerb: TagRepair {
  static let parts: [UPOS] = [.verb, .noun]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    let form = tree[index].form.inLowerCase
    guard index > 0, lexicon.classes.has(form, in: .numberHomograph),
      tree[index - 1].upos == .adp || tree[index - 1].form.inLowerCase == "half"
    else { return }
    tree.retag(index, .num)
    tree[index].lemma = form
  }
}
