/// *De zee is vol mijnen*: behind *vol* stands what it is full of.
enum PluralBehindFull: TagRepair {
  static let parts: [UPOS] = [.verb]
  static let words: [WordKey] = ["vol"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index].features.verbForm == .inf, tree[index - 1].form == "vol",
      tree[index - 1].upos == .adp || tree[index - 1].deprel == .case
    else { return }
    tree.retag(index, .noun, .plain(.plur))
  }
}
