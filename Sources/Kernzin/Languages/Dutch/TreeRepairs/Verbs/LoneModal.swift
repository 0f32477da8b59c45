/// *dat het alleen digitaal kan*: a modal verb without an infinitive has no adjective above it; the adjective
/// tells how.
enum LoneModal: TreeRepair {
  static let parts: [UPOS] = [.aux]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let adjective = tree[index].head
    guard tree[index].deprel == .aux, tree[index].features.verbForm == .fin, adjective >= 0,
      tree[adjective].upos == .adj, tree[adjective].deprel != .root,
      ["kunnen", "mogen", "moeten"].contains(tree[index].lemmaKey),
      tree[adjective].features.verbForm == nil,
      !tree.nodes.contains(where: {
        $0.head == adjective && ($0.deprel == .cop || $0.features.verbForm == .inf)
      })
    else { return }
    for child in tree.nodes.indices where tree[child].head == adjective && child != index {
      tree[child].head = index
    }
    tree[index].head = tree[adjective].head
    tree[index].deprel = tree[adjective].deprel
    tree[index].upos = .verb
    tree[adjective].head = index
    tree[adjective].deprel = .advmod
  }
}
