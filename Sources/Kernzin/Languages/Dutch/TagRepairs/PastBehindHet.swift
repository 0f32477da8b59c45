/// *Het waaide hard*: in a clause without a finite verb, an unknown form in *-de* behind *het* is its past.
enum PastBehindHet: TagRepair {
  static let parts: [UPOS] = [.noun, .adj]
  static let words: [WordKey] = [.it]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index - 1].formKey == .it, case let form = tree[index].form,
      ["aide", "oeide", "eide", "elde", "erde", "rmde"].contains(where: { form.hasSuffix($0) }),
      tree[index].lemma == form, !hasFiniteVerb(around: index, in: tree)
    else { return }
    tree.retag(index, .verb, .finite(.past, .sing))
    tree.retag(index - 1, .pron)
    tree[index - 1].features.person = .third
    tree[index - 1].lemma = DutchGrammar.it
  }

  private static func hasFiniteVerb(around index: Int, in tree: Tree) -> Bool {
    let start = tree.nodes[..<index].lastIndex { $0.upos == .punct } ?? 0
    let end = tree.nodes[index...].firstIndex { $0.upos == .punct } ?? tree.count
    return tree.nodes[start..<end].contains { $0.features.verbForm == .fin }
  }
}
