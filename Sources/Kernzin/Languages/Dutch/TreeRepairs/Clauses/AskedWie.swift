/// *De vraag is wie het betaalt*: a clause with *wie* right behind a copula is what is asked; it tells no more
/// of the noun.
enum AskedWie: TreeRepair {
  static let parts: [UPOS] = [.verb, .adj, .noun]
  static let words: [WordKey] = ["wie"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard tree[index].deprel == .aclRelcl,
      let who = tree.nodes.indices.first(where: {
        tree[$0].head == index && tree[$0].form == "wie" && $0 < index
      }), who > 0, tree[who - 1].deprel == .cop, tree[who - 1].head >= 0,
      tree[who - 1].head != index
    else { return }
    tree[index].head = tree[who - 1].head
    tree[index].deprel = .ccomp
  }
}
