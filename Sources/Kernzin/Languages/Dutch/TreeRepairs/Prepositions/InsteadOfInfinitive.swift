/// *In plaats van te bezuinigen wil het kabinet investeren*: in front of *te* and an infinitive, *in plaats van*
/// opens the clause of that infinitive.
enum InsteadOfInfinitive: TreeRepair {
  static let parts: [UPOS] = [.adp]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard tree[index].formKey == "in", tree[index].deprel == .case, index + 3 < tree.count,
      tree[index + 1].formKey == "plaats", tree[index + 2].formKey == "van",
      case let verb = tree[index].head, verb > index,
      let infinitive = tree.nodes.indices.first(where: {
        $0 > index && $0 < verb && tree[$0].head == verb
          && tree[$0].features.verbForm == .inf
          && tree.nodes[index + 3..<$0].contains { $0.formKey == .infinitiveMarker }
      })
    else { return }
    tree[index].head = infinitive
    tree[index].deprel = .mark
    tree[infinitive].deprel = .advcl
  }
}
