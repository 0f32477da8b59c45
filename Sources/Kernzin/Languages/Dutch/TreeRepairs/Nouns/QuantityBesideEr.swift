/// *Er was meer*, *Er is genoeg*: beside *er* and *zijn*, with no other subject, the quantity is it.
enum QuantityBesideEr: TreeRepair {
  static let parts: [UPOS] = [.verb]
  static let words: [WordKey] = [.there]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].lemmaKey == "zijn", tree[index].features.verbForm == .fin,
      children.contains(where: { tree[$0].formKey == "er" }),
      !children.contains(where: {
        tree[$0].deprel.isSubject || [.obj, .xcomp, .ccomp].contains(tree[$0].deprel)
      }),
      let quantity = children.first(where: {
        $0 > index && tree[$0].deprel == .advmod
          && ["meer", "genoeg", "veel", "weinig"].contains(tree[$0].formKey)
      })
    else { return }
    tree[quantity].upos = .pron
    tree[quantity].deprel = .nsubj
  }
}
