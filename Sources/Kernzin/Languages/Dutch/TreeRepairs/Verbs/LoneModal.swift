/// *dat het alleen digitaal kan*, *je kunt gewoon naar huis*: a modal verb without an infinitive has no adjective
/// above it; the adjective tells how.
enum LoneModal: TreeRepair {
  static let parts: [UPOS] = [.aux]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let adjective = tree[index].head
    let isAuxiliary =
      tree[index].deprel == .aux && adjective >= 0
      && (tree[adjective].deprel != .root || leads(adjective, in: tree))
    guard isAuxiliary || tree[index].deprel == .cop, tree[index].features.verbForm == .fin,
      adjective >= 0, tree[adjective].upos == .adj,
      DutchGrammar.isModal(tree[index].lemmaKey), tree[index].lemmaKey != "willen",
      tree[adjective].features.verbForm == nil,
      !tree.nodes.contains(where: {
        $0.head == adjective
          && ($0.deprel == .cop && isAuxiliary || $0.features.verbForm == .inf)
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

  /// *gewoon naar huis*
  private static func leads(_ adjective: Int, in tree: Tree) -> Bool {
    tree.nodes.indices.contains { phrase in
      tree[phrase].head == adjective && phrase > adjective && tree[phrase].deprel == .obl
        && tree.nodes.contains { $0.head == phrase && $0.formKey == "naar" }
    }
  }
}
