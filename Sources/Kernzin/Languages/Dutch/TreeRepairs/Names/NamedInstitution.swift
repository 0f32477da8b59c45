/// *de Universiteit van Gent*: behind the name of an institution *van* is a preposition, whatever follows.
enum NamedInstitution: TreeRepair {
  static let parts: [UPOS] = [.propn]
  static let words: [WordKey] = ["van"]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let (of, place) = (index + 1, index + 2)
    guard place < tree.count, tree[of].deprel == .flat, tree[of].head == index,
      tree[of].form == "van", tree[place].head == index, tree[place].deprel == .flat,
      tree[place].form.isCapitalized,
      lexicon.classes.has(tree[index].form.inLowerCase, in: .institution)
    else { return }
    for node in tree.nodes.indices where tree[node].head == index && node > place {
      if tree[node].deprel == .flat { tree[node].head = place }
    }
    tree[of].upos = .adp
    tree[of].head = place
    tree[of].deprel = .case
    tree[place].deprel = .nmod
  }
}
