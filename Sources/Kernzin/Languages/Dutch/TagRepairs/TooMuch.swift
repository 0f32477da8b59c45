/// *Hij is te dik*: *te* in front of an adjective says there is too much of it.
enum TooMuch: TagRepair {
  static let parts: [UPOS] = [.adp]
  static let words: [WordKey] = [.infinitiveMarker]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].upos == .adp, tree[index].deprel == .advmod,
      tree[index].formKey == .infinitiveMarker, index + 1 < tree.count,
      [.adj, .adv].contains(tree[index + 1].upos)
    else { return }
    tree.retag(index, .adv)
    tree[index].lemma = DutchGrammar.infinitiveMarker
  }
}
