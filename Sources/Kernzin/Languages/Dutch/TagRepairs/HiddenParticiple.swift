/// *Zij werd doodgeschoten*: behind *worden*, in a sentence without a participle, the last word that ends like
/// one is it.
enum HiddenParticiple: TagRepair {
  static let parts: [UPOS] = [.noun, .adj]
  static let words: [WordKey] = ["worden"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree.nodes[(index + 1)...].allSatisfy({ $0.upos == .punct }),
      tree.nodes.indices.contains(where: {
        tree[$0].lemmaKey == "worden" && tree[$0].features.verbForm == .fin
      }),
      !tree.nodes.indices.contains(where: {
        tree[$0].features.verbForm == .part || tree[$0].features.verbForm == .inf
      }),
      let lemma = lexicon.strongVerbs.compoundParticiple(tree[index].form.inLowerCase)
    else { return }
    var features = Features()
    features.verbForm = .part
    tree.retag(index, .verb, features)
    tree[index].lemma = lemma
  }
}
