/// *Woordvoerder Peters*: behind a noun, a capital that the dictionary form has not makes a name.
enum CapitalizedNoun: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let node = tree[index]
    guard node.head == index - 1, [.nmod, .appos, .flat].contains(node.deprel), children.isEmpty,
      tree[index - 1].upos == .noun, let first = node.form.first, first.isUppercase,
      node.form.dropFirst().contains(where: \.isLowercase), node.lemma == node.lemma.lowercased()
    else { return }
    tree[index].upos = .propn
    tree[index].lemma = node.form
    tree[index].features = Features()
    tree[index].features.number = .sing
    tree[index].deprel = .appos
  }
}
