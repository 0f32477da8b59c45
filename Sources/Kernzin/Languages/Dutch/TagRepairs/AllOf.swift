/// *al haar geld*: in front of a possessive *al* counts, it does not say *already*; so it does not where the
/// noun stands behind it.
enum AllOf: TagRepair {
  static let parts: [UPOS] = [.adv]
  static let words: [WordKey] = ["al"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index + 2 < tree.count, tree[index].upos == .adv, tree[index].formKey == "al",
      tree[index + 1].features.possessive, tree[index + 1].deprel == .nmodPoss,
      tree[index + 1].head == index + 2
    else { return }
    tree.retag(index, .det)
    tree[index].lemma = "al"
  }
}
