/// *Je kunt óf betalen óf vertrekken*: written with stress, *óf* joins two choices.
enum StressedOr: TagRepair {
  static let parts: [UPOS] = UPOS.allCases
  static let words: [WordKey] = ["óf"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].upos != .cconj, tree[index].formKey == "óf" else { return }
    tree.retag(index, .cconj)
    tree[index].lemma = "of"
  }
}
