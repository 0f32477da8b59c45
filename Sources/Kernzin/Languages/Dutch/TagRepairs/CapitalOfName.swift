/// *Volgens de Kamer*: behind *de*, a capital makes a name of a noun that is also the name of an institution.
enum CapitalOfName: TagRepair {
  static let parts: [UPOS] = [.noun]
  static let words: [WordKey] = ["de"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index].form.first?.isUppercase == true,
      tree[index].form.dropFirst().allSatisfy(\.isLowercase), tree[index - 1].formKey == "de",
      lexicon.classes.has(tree[index].formKey, in: .namedByCapital),
      index + 1 == tree.count
        || tree[index + 1].formKey != "van" && !tree[index + 1].form.isCapitalized
    else { return }
    tree.retag(index, .propn, .plain(.sing))
    tree[index].lemma = tree[index].form
  }
}
