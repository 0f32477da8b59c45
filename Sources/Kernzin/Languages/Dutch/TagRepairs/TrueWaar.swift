/// *Dat kan niet waar zijn*: *waar* asks and relates only in front of its clause; behind *niet* and beside
/// *zijn* it is an adjective.
enum TrueWaar: TagRepair {
  static let parts: [UPOS] = [.adv]
  static let words: [WordKey] = ["waar"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index].upos == .adv, tree[index].formKey == "waar",
      tree[index - 1].upos == .adv,
      tree.hasDependent(of: index, .cop)
    else { return }
    var features = Features()
    features.degree = .pos
    tree.retag(index, .adj, features)
    tree[index].lemma = "waar"
  }
}
