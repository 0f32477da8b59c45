/// *We gaan volgende zomer een boot huren*: the bracket a verb like *gaan* opens is closed by an infinitive; what
/// stands there behind a noun, and looks like a plural, is it.
enum FinalInfinitive: TagRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 2, index + 2 == tree.count, tree[index + 1].upos == .punct,
      case let form = tree[index].form, form.ends(in: "en"), form.first?.isLowercase == true,
      closes(index, in: tree),
      !tree.nodes.contains(where: {
        [.inf, .part].contains($0.features.verbForm) && $0.deprel != .amod
      }),
      tree.nodes.contains(where: { opens($0) })
    else { return }
    var features = Features()
    features.verbForm = .inf
    tree.retag(index, .verb, features)
    tree[index].lemma = form
  }

  /// Behind a noun it would explain, or behind *buiten* and *binnen*, which need none.
  private static func closes(_ index: Int, in tree: Tree) -> Bool {
    let before = tree[index - 1]
    if before.upos == .adp { return ["buiten", "binnen"].contains(before.form) }
    return [.noun, .propn].contains(before.upos) && tree[index].head == index - 1
      && [.nmod, .appos].contains(tree[index].deprel)
  }

  private static func opens(_ node: Tree.Node) -> Bool {
    let lemma = LemmaKey.of(node.lemma)
    return (node.features.verbForm == .fin || node.upos == .verb)
      && ["gaan", "zullen", "kunnen", "moeten", "mogen"].contains { lemma.hasSuffix($0) }
  }
}
