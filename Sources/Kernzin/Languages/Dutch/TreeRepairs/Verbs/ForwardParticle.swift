/// *De koopkracht gaat erop vooruit*: *vooruit* and *achteruit* at the end of a clause with *gaan* are its
/// particles.
enum ForwardParticle: TreeRepair {
  static let parts: [UPOS] = [.adv]
  static let words: [WordKey] = ["vooruit", "achteruit"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let verb = tree[index].head
    guard ["vooruit", "achteruit"].contains(tree[index].formKey), tree[index].deprel == .advmod,
      verb >= 0, tree[verb].lemma == "gaan", tree[verb].features.verbForm == .fin,
      index + 1 == tree.count || tree[index + 1].upos == .punct,
      !tree.hasDependent(of: verb, .compoundPrt)
    else { return }
    tree[index].deprel = .compoundPrt
  }
}
