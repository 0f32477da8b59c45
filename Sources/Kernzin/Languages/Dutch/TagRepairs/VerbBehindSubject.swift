/// *Duitsland en Zwitserland grenzen aan Oostenrijk*: in a full sentence without a finite verb, a plural
/// noun or infinitive right behind the subject is one.
enum VerbBehindSubject: TagRepair {
  static let parts: [UPOS] = [.noun, .verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    if reports(index, in: tree) {
      tree.retag(index, .verb, .finite(.pres, .sing))
      return
    }
    guard index > 0, index + 2 < tree.count,
      tree[index].upos == .noun || tree[index].features.verbForm == .inf,
      tree[index - 1].upos == .propn || tree[index - 1].upos == .num
        || tree[index - 1].upos == .noun && tree[index - 1].features.number == .plur,
      [.adp, .adv, .det, .pron].contains(tree[index + 1].upos),
      tree[index].form.ends(in: "en"), tree[index].form.first?.isLowercase == true,
      tree.nodes.last?.form == ".", !hasFiniteVerb(around: index, in: tree)
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
    index == 2 && index + 2 < tree.count && tree[index].upos == .noun
      && tree[index].features.number == .sing && tree[index].form.ends(in: "t")
      && tree[index - 1].upos == .noun && tree[index - 1].features.number == .sing
      && tree[index - 2].upos == .det && tree.nodes.last?.form == "." && !tree.hasFiniteVerb
      && [.adp, .adv, .pron, .sconj].contains(tree[index + 1].upos)
  }
}
