/// *Raak de draden niet aan*: in a sentence without a finite verb that opens without a noun's ending and has a
/// particle of a verb, the first word is the verb.
enum OpeningImperative: TagRepair {
  static let parts: [UPOS] = [.adj, .noun, .propn, .adv]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index == 0, tree[0].deprel == .root, tree.count > 3, !tree.hasFiniteVerb,
      [.det, .pron].contains(tree[1].upos), tree.nodes.last?.upos == .punct,
      tree.nodes.contains(where: { $0.head == 0 && $0.deprel == .compoundPrt && $0.upos == .adp })
    else { return }
    tree.retag(0, .verb, .finite(.pres, .sing))
  }
}
