/// *Mits het weer goed is*: behind an article *weer* is the weather.
enum WeatherNotAgain: TagRepair {
  static let parts: [UPOS] = [.adv]
  static let words: [WordKey] = ["weer"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index].form == "weer", tree[index - 1].upos == .det,
      [DutchGrammar.it, "dit", "dat"].contains(tree[index - 1].form.inLowerCase)
    else { return }
    tree.retag(index, .noun, .plain(.sing))
    tree[index].lemma = "weer"
  }
}
