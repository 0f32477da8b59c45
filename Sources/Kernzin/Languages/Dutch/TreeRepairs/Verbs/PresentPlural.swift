/// *Zij schamen zich*: a finite form like the infinitive is the present. Only behind *t* and *d* can it
/// be the past as well (*zetten*, *redden*).
enum PresentPlural: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard tree[index].features.verbForm == .fin, tree[index].features.tense == .past,
      tree[index].form.ends(in: "en"), tree[index].lemma == tree[index].form.inLowerCase,
      !tree[index].form.ends(in: "tten"), !tree[index].form.ends(in: "dden")
    else { return }
    tree[index].features.tense = .pres
  }
}
