/// *hetzij naar school, hetzij naar huis*: words that are nothing but conjunctions.
enum PlainConjunction: TagRepair {
  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: TagLexicon) {
    let form = tree[index].form.lowercased()
    guard tree[index].upos != .cconj, lexicon.classes.has(form, in: .conjunction) else { return }
    tree.retag(index, .cconj)
    tree[index].lemma = form
  }
}
