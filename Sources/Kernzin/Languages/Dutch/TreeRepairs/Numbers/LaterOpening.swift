/// *Een week later was zij de snelste*: a span and *later* in front of the copula tell when; the predicate is
/// what follows.
enum LaterOpening: TreeRepair {
  static let parts: [UPOS] = [.adj]
  static let words: [WordKey] = ["later"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .root, tree[index].form == "later",
      let copula = children.first(where: { tree[$0].deprel == .cop }), copula == index + 1,
      let predicate = children.first(where: {
        $0 > copula && [.parataxis, .xcomp, .nmod].contains(tree[$0].deprel)
          && [.adj, .noun].contains(tree[$0].upos)
      })
    else { return }
    for child in children where child > index && child != predicate {
      tree[child].head = predicate
    }
    tree[predicate].head = -1
    tree[predicate].deprel = .root
    tree[index].head = predicate
    tree[index].deprel = .advmod
  }
}
