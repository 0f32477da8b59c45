/// *De minister laat weten …*: *laat* before an infinitive, in a sentence without a finite verb, is a verb.
enum CausativeLaat: TagRepair {
  static let parts: [UPOS] = [.adj, .adv]
  static let words: [WordKey] = ["laat"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].upos == .adj || tree[index].upos == .adv,
      tree[index].formKey == "laat",
      let next = tree.nodes[(index + 1)...].first(where: {
        $0.upos == .verb || $0.features.verbForm == .fin
      }), next.features.verbForm == .inf,
      !tree.nodes[..<index].contains(where: { $0.features.verbForm == .fin })
    else { return }
    tree.retag(index, .verb, .finite(.pres, .sing))
  }
}
