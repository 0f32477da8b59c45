/// *Tot het onderzoek klaar is*: *tot* in front of a finite clause joins it.
enum TemporalTot: TreeRepair {
  static let parts: [UPOS] = [.adp]
  static let words: [WordKey] = ["tot"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let clause = tree[index].head
    guard tree[index].deprel == .mark, tree[index].formKey == "tot", clause > index,
      tree.nodes.indices.contains(where: {
        ($0 == clause || tree[$0].head == clause) && tree[$0].features.verbForm == .fin
      })
    else { return }
    tree[index].upos = .sconj
  }
}
