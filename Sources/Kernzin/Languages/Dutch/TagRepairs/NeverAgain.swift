/// *Dit mag nooit meer gebeuren*: behind *nooit* and *niet*, *meer* counts nothing; it is *any more*.
enum NeverAgain: TagRepair {
  static let parts: [UPOS] = [.det, .pron, .adj]
  static let words: [WordKey] = ["meer"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index].form == "meer", index + 1 < tree.count,
      ["nooit", "niet"].contains(tree[index - 1].form.inLowerCase),
      [.verb, .aux, .adp, .punct].contains(tree[index + 1].upos)
    else { return }
    let lemma = tree[index].lemma
    tree.retag(index, .adv)
    tree[index].lemma = lemma
  }
}
