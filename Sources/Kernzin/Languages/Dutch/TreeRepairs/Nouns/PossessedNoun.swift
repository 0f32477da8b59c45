/// *Zijn schoolvriend werd arts*: what has an owner and no other noun behind it is a noun.
enum PossessedNoun: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].features.verbForm == .part,
      [.nsubj, .nsubjPass, .obj, .obl].contains(tree[index].deprel),
      children.contains(where: { tree[$0].deprel == .nmodPoss && $0 == index - 1 }),
      !tree[index].form.ends(in: "e"), !tree[index].form.ends(in: "en")
    else { return }
    tree[index].upos = .noun
    tree[index].lemma = tree[index].form.inLowerCase
    tree[index].features = Features()
    tree[index].features.number = .sing
  }
}
