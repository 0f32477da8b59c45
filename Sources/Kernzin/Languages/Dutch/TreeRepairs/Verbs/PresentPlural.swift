/// *Zij schamen zich*: a finite form like the infinitive is the present. Only behind *t* and *d* can it
/// be the past as well (*zetten*, *redden*).
enum PresentPlural: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let node = tree[index]
    guard node.features.verbForm == .fin, node.features.tense == .past,
      node.form.hasSuffix("en"), node.lemma == node.form.inLowerCase,
      !node.form.hasSuffix("tten"), !node.form.hasSuffix("dden")
    else { return }
    tree[index].features.tense = .pres
  }
}
