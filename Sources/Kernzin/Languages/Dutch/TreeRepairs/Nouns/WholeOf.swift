/// *de hele oostelijke Waddenzee*: behind a definite article *hele* is the whole of it, no degree.
enum WholeOf: TreeRepair {
  static let parts: [UPOS] = [.adj]
  static let words: [WordKey] = ["hele"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let adjective = tree[index].head
    guard tree[index].deprel == .advmod, tree[index].form == "hele", index > 0,
      tree[index - 1].features.definite == .def || tree[index - 1].features.possessive,
      adjective > index, tree[adjective].deprel == .amod, tree[adjective].head > adjective
    else { return }
    tree[index].head = tree[adjective].head
    tree[index].deprel = .amod
  }
}
