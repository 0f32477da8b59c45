/// *Maak je geen zorgen*: a sentence that opens with its verb and asks nothing is an order; the *je* behind
/// it is no subject.
enum RequestReflexive: TreeRepair {
  static let parts: [UPOS] = [.pron]
  static let words: [WordKey] = ["je"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .nsubj, index > 0, tree[index].head == index - 1,
      tree[index].formKey == "je", tree[index - 1].deprel == .root,
      tree[index - 1].features.verbForm == .fin,
      tree.nodes[..<(index - 1)].allSatisfy({ $0.upos == .punct }),
      tree[index - 1].upos == .verb, tree.nodes.last?.form != "?",
      !tree.nodes.contains(where: { $0.form == "," })
    else { return }
    tree[index].deprel = .obj
    tree[index].features.case = .acc
  }
}
