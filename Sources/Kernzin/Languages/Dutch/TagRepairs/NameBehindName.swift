/// *de stichting Zuinig Wonen*: right behind a name, a capital inside the sentence goes on with it.
enum NameBehindName: TagRepair {
  static let parts: [UPOS] = [.verb, .adv]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    let node = tree[index]
    guard index > 1, tree[index - 1].upos == .propn, node.form.isCapitalized,
      node.form.dropFirst().allSatisfy(\.isLowercase),
      tree[index - 1].form.first?.isUppercase == true
    else { return }
    tree.retag(index, .propn, .plain(.sing))
    tree[index].lemma = node.form
  }
}
