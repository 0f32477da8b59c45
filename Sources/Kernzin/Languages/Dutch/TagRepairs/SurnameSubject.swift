/// *Allen zei niets*, *Visser denkt na*: in front of a singular verb of saying or knowing, what opens the
/// sentence as the plural *allen*, or as a noun without an article, is a name.
enum SurnameSubject: TagRepair {
  static let parts: [UPOS] = [.pron, .noun]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].form.isCapitalized, tree.nodes[..<index].allSatisfy({ $0.upos == .punct })
    else { return }
    let node = tree[index]
    if node.upos == .noun, opensApposition(index, in: tree) {
      // Parijs, de hoofdstad van Frankrijk
      tree.retag(index, .propn, .plain(.sing))
      tree[index].lemma = node.form
      return
    }
    guard index + 1 < tree.count, tree[index + 1].upos == .verb,
      tree[index + 1].features.verbForm == .fin, tree[index + 1].features.number == .sing,
      node.form.dropFirst().allSatisfy(\.isLowercase)
    else { return }
    let isPlural = node.upos == .pron && node.form == "Allen"
    let isBare =
      node.upos == .noun && node.features.number == .sing && node.deprel == .nsubj
      && lexicon.classes.has(tree[index + 1].lemmaKey, in: .mentalVerb)
    guard isPlural || isBare else { return }
    tree.retag(index, .propn, .plain(.sing))
    tree[index].lemma = node.form
  }

  /// A capital at the start of the sentence, no article, and behind a comma what it is.
  private static func opensApposition(_ index: Int, in tree: Tree) -> Bool {
    index + 2 < tree.count && tree[index + 2].upos == .det && tree[index + 1].form == ","
      && tree[index].features.number == .sing && tree[index].deprel == .nsubj
      && tree.hasDependent(of: index, .appos)
      && !tree.hasDependent(of: index, .det)
  }
}
