/// *het aantal gevallen*: what looks like a participle and hangs from the noun before it is a plural.
enum CountedParticiple: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].deprel == .nmod, tree[index].features.verbForm == .part, index > 0,
      tree[index].head == index - 1, tree[index - 1].upos == .noun,
      tree[index].form.ends(in: "en"), !tree.nodes.contains(where: { $0.head == index })
    else { return }
    tree.retag(index, .noun, .plain(.plur))
  }
}
