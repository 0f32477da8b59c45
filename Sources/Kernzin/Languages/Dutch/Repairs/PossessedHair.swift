/// *mijn haar*: what somebody possesses is no pronoun but hair.
enum PossessedHair: TreeRepair {
  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree) {
    guard tree[index].upos == .pron, tree[index].form == "haar",
      children.contains(where: { tree[$0].deprel == .nmodPoss && $0 == index - 1 })
    else { return }
    tree[index].upos = .noun
    tree[index].lemma = tree[index].form
    tree[index].features = Features()
    tree[index].features.number = .sing
    tree[index].features.gender = .neut
  }
}
