/// *hetzij naar school, hetzij naar huis*: words that are nothing but conjunctions.
enum PlainConjunction: TagRepair {
  static let parts: [UPOS] = [.pron, .adv, .sconj, .x, .det]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].upos != .cconj,
      lexicon.classes.has(tree[index].formKey, in: .conjunction)
    else { return }
    tree.retag(index, .cconj)
    tree[index].lemma = tree[index].form.inLowerCase
  }
}
