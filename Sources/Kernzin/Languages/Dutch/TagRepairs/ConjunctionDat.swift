/// *Het kabinet wil dat bedrijven betalen*: *dat* in front of a plural noun is no article; it opens a
/// clause.
enum ConjunctionDat: TagRepair {
  static let parts: [UPOS] = [.det]
  static let words: [WordKey] = ["dat"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    let noun = tree[index].head
    guard tree[index].upos == .det, tree[index].deprel == .det,
      tree[index].formKey == "dat", noun > index, tree[noun].upos == .noun,
      tree[noun].features.number == .plur
    else { return }
    tree.retag(index, .sconj)
    tree[index].lemma = "dat"
  }
}
