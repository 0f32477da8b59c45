/// *of ik mee wilde eten*: a modal verb has no particle; the one in front of it belongs to its infinitive.
enum ParticleOfInfinitive: TreeRepair {
  static let parts: [UPOS] = [.adp, .adv]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let modal = tree[index].head
    guard tree[index].deprel == .compoundPrt, children.isEmpty, modal == index + 1,
      DutchGrammar.isModal(tree[modal].lemmaKey) || tree[modal].lemmaKey == "durven",
      let infinitive = tree.nodes.indices.first(where: {
        $0 > modal && tree[$0].head == modal && tree[$0].features.verbForm == .inf
      })
    else { return }
    tree[index].head = infinitive
  }
}
