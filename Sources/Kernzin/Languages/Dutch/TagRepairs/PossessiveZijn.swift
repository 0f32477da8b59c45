/// *zijn zeventiende doelpunt*: *zijn* read as an owner in front of its noun, where the sentence has another
/// finite verb, is the pronoun.
enum PossessiveZijn: TagRepair {
  static let parts: [UPOS] = [.verb, .aux]
  static let words: [WordKey] = ["zijn"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].deprel == .nmodPoss, tree[index].formKey == "zijn",
      index + 1 < tree.count
    else { return }
    guard [.adj, .noun, .num].contains(tree[index + 1].upos),
      tree.nodes.indices.contains(where: { $0 != index && tree[$0].features.verbForm == .fin })
    else { return }
    var features = Features()
    features.possessive = true
    features.person = .third
    features.pronType = .prs
    tree.retag(index, .pron, features)
    tree[index].lemma = DutchGrammar.be
  }
}
