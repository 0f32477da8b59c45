/// *de stichting Zuinig Wonen*: right behind a name, a capital inside the sentence goes on with it.
enum NameBehindName: TagRepair {
  static let parts: [UPOS] = [.verb, .adv]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 1, tree[index - 1].upos == .propn, tree[index].form.isCapitalized,
      tree[index].form.dropFirst().allSatisfy(\.isLowercase),
      tree[index - 1].form.first?.isUppercase == true
    else { return }
    tree.retag(index, .propn, .plain(.sing))
    tree[index].lemma = tree[index].form
  }
}
