/// *Dat de prijs stijgt, verbaast de kenners*: a clause that *dat* opens at the beginning is not the main one;
/// that is the finite verb behind the comma.
enum OpeningDatClause: TreeRepair {
  static let parts: [UPOS] = [.verb, .adj, .noun]
  static let words: [WordKey] = ["dat"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .root, let that = children.first, tree[that].deprel == .mark,
      tree[that].formKey == "dat",
      tree.nodes[..<that].allSatisfy({ $0.upos == .punct }),
      let comma = tree.nodes.indices.first(where: { $0 > index && tree[$0].form == "," }),
      case let verb = comma + 1, verb < tree.count, tree[verb].upos == .verb,
      tree[verb].features.verbForm == .fin, tree[verb].head >= 0
    else { return }
    let former = tree[verb].head
    for child in tree.nodes.indices where child >= comma && tree[child].head == index {
      if child != verb { tree[child].head = verb }
    }
    tree[verb].head = -1
    tree[verb].deprel = .root
    tree[index].head = verb
    tree[index].deprel = .ccomp
    tree[comma].head = index
    // verbaast economen, read as an adjective and its noun
    if former > verb {
      tree[former].head = verb
      tree[former].deprel = .nsubj
    }
    if !tree.hasSubject(verb) { tree[index].deprel = .csubj }
  }
}
