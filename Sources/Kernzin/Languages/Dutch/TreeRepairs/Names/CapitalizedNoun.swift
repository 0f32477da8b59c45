/// *Woordvoerder Peters*: behind a noun, a capital that the dictionary form has not makes a name.
enum CapitalizedNoun: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].head == index - 1, [.nmod, .appos, .flat].contains(tree[index].deprel),
      children.isEmpty,
      tree[index - 1].upos == .noun, let first = tree[index].form.first, first.isUppercase,
      tree[index].form.dropFirst().contains(where: \.isLowercase),
      tree[index].lemma == tree[index].lemma.lowercased()
    else { return }
    tree[index].upos = .propn
    tree[index].lemma = tree[index].form
    tree[index].features = Features()
    tree[index].features.number = .sing
    tree[index].deprel = .appos
  }
}
