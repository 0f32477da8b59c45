/// *laat de kinderen vroeg naar huis gaan*: an adjective between a verb and its infinitive is no particle of
/// the verb; it tells how or when.
enum AdverbOfInfinitive: TreeRepair {
  static let parts: [UPOS] = [.adj]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let verb = tree[index].head
    guard tree[index].deprel == .compoundPrt, verb >= 0, verb < index,
      let infinitive = tree.nodes.indices.first(where: {
        $0 > index && tree[$0].head == verb && tree[$0].features.verbForm == .inf
          && tree[$0].deprel == .xcomp
      })
    else { return }
    tree[index].head = infinitive
    tree[index].deprel = .advmod
  }
}
