/// *De begroting is rond*: *rond* at the end, beside *zijn*, is no preposition; it says that something is done.
enum PredicateRond: TagRepair {
  static let parts: [UPOS] = [.adp]
  static let words: [WordKey] = ["rond"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].formKey == "rond", tree[index].deprel != .compoundPrt, index > 0,
      tree[index - 1].upos != .noun,
      index + 1 == tree.count || tree[index + 1].upos == .punct,
      tree.nodes[..<index].contains(where: {
        $0.lemmaKey == "zijn" && $0.features.verbForm == .fin
      })
    else { return }
    tree.retag(index, .adj)
    tree[index].features.degree = .pos
    tree[index].lemma = "rond"
  }
}
