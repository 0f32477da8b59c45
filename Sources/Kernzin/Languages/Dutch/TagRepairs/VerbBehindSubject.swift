/// *Duitsland en Zwitserland grenzen aan Oostenrijk*: in a full sentence without a finite verb, a plural
/// noun or infinitive right behind the subject is one.
enum VerbBehindSubject: TagRepair {
  static let parts: [UPOS] = [.noun, .verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    let node = tree[index]
    if reports(index, in: tree) {
      tree.retag(index, .verb, .finite(.pres, .sing))
      return
    }
    guard index > 0, index + 2 < tree.count,
      node.upos == .noun || node.features.verbForm == .inf, node.form.hasSuffix("en"),
      node.form.first?.isLowercase == true, tree.nodes.last?.form == ".",
      !hasFiniteVerb(around: index, in: tree),
      tree[index - 1].upos == .propn || tree[index - 1].upos == .num
        || tree[index - 1].upos == .noun && tree[index - 1].features.number == .plur,
      [.adp, .adv, .det, .pron].contains(tree[index + 1].upos)
    else { return }
    tree.retag(index, .verb, .finite(.pres, .plur))
  }

  /// In the main clause, which ends at the comma.
  private static func hasFiniteVerb(around index: Int, in tree: Tree) -> Bool {
    let end = tree.nodes[index...].firstIndex { $0.form == "," } ?? tree.count
    return tree.nodes[..<end].contains { $0.features.verbForm == .fin }
  }

  /// *De krant bericht over de zaak*: of two nouns that no preposition or article parts, in a sentence without a
  /// verb, the second is the verb.
  private static func reports(_ index: Int, in tree: Tree) -> Bool {
    let node = tree[index]
    return index > 1 && index + 2 < tree.count && node.upos == .noun && node.form.hasSuffix("t")
      && node.features.number == .sing && tree.nodes.last?.form == "." && !tree.hasFiniteVerb
      && tree[index - 1].upos == .noun && tree[index - 1].features.number == .sing
      && tree[index - 2].upos == .det && index == 2
      && [.adp, .adv, .pron, .sconj].contains(tree[index + 1].upos)
  }
}
