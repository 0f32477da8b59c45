/// *het sluiten van de mijn*: behind an article *mijn* is the noun.
enum MineBehindArticle: TagRepair {
  static let parts: [UPOS] = [.pron]
  static let words: [WordKey] = ["mijn"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index].form.inLowerCase == "mijn",
      ["de", "een"].contains(tree[index - 1].form.inLowerCase)
    else { return }
    tree.retag(index, .noun, .plain(.sing))
    tree[index].lemma = "mijn"
  }
}
