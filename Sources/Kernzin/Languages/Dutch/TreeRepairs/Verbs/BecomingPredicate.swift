/// *De zomers worden droger*: *worden* beside an adjective is a copula, no auxiliary of the passive.
enum BecomingPredicate: TreeRepair {
  static let parts: [UPOS] = [.aux]
  static let words: [WordKey] = ["worden"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let adjective = tree[index].head
    guard tree[index].deprel == .auxPass, adjective >= 0, tree[adjective].upos == .adj,
      tree[adjective].features.degree == .cmp, tree[index].lemmaKey == "worden"
    else { return }
    tree[index].deprel = .cop
    for subject in tree.nodes.indices
    where tree[subject].head == adjective && tree[subject].deprel == .nsubjPass {
      tree[subject].deprel = .nsubj
    }
  }
}
