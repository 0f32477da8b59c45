/// *Wie brand sticht, aanvaardt het risico*: a clause with *wie* in front of the main verb is its subject.
enum OpeningWie: TreeRepair {
  static let parts: [UPOS] = [.verb]
  static let words: [WordKey] = ["wie"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let verb = tree[index].head
    guard verb > index, [.ccomp, .advcl, .csubj, .nsubj].contains(tree[index].deprel),
      tree[verb].deprel == .root, tree[verb].features.verbForm == .fin, index > 0,
      let first = tree.nodes.firstIndex(where: { $0.upos != .punct }), tree[first].head == index,
      tree[first].form == "Wie", tree[first].deprel == .nsubj
    else { return }
    tree[index].deprel = .nsubj
    for other in tree.nodes.indices
    where other > verb && tree[other].head == verb && tree[other].deprel == .nsubj {
      let hasPreposition = tree.hasDependent(of: other, .case)
      tree[other].deprel = hasPreposition ? .obl : .obj
    }
  }
}
