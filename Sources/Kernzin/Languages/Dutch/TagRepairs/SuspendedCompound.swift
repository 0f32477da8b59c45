/// *in- en uitvoer*: what lacks its end is of the same kind as the word that has it.
enum SuspendedCompound: TagRepair {
  static let parts: [UPOS] = [.punct, .x, .adp, .adv, .sym]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    let whole = index + 2
    guard whole < tree.count, tree[index + 1].upos == .cconj,
      [.noun, .adj].contains(tree[whole].upos), tree[index].form.ends(in: "-"),
      tree[index].form.first?.isLetter == true
    else { return }
    tree.retag(index, tree[whole].upos, tree[whole].features)
    tree[index].lemma = tree[index].form.inLowerCase
  }
}
