/// *de ziekte, het lijden en de dood*: what has *het* in front of it, and *en* and an article behind it, is a noun.
enum NominalBeforeJoint: TagRepair {
  static let parts: [UPOS] = [.verb]
  static let words: [WordKey] = [.it]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, index + 2 < tree.count, tree[index - 1].upos == .det,
      tree[index - 1].formKey == "het", tree[index - 1].head == index,
      tree[index].lemmaKey == tree[index].formKey, tree[index].form.ends(in: "en"),
      tree[index + 1].form == "en", tree[index + 2].upos == .det
    else { return }
    tree.retag(index, .noun, .plain(.sing))
    tree[index].lemma = tree[index].form.inLowerCase
  }
}
