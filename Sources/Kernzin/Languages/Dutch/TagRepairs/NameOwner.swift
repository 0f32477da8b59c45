/// *Peters auto staat buiten*: what opens a sentence without an article, ends in *-s* and owns the noun behind it
/// is a name.
enum NameOwner: TagRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index == 0, tree[0].deprel == .nmodPoss, tree[0].head == 1, tree[0].form.ends(in: "s"),
      tree[0].features.number == .plur, tree[0].form.isCapitalized
    else { return }
    tree.retag(0, .propn, .plain(.sing))
    tree[0].lemma = String(tree[0].form.dropLast())
  }
}
