/// *Op mijn scherm staan zestien tabbladen open*: what is tied to a finite verb as its particle is no second
/// finite verb; it tells a state.
enum StateParticle: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    guard tree[index].deprel == .compoundPrt, tree[index].features.verbForm == .fin,
      lexicon.classes.has(tree[index].form, in: .stateAdjective)
    else { return }
    tree[index].upos = .adj
    tree[index].lemma = tree[index].form
    tree[index].features = Features()
    tree[index].features.degree = .pos
    tree[index].deprel = .xcomp
  }
}
