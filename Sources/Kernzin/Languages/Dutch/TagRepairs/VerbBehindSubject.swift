/// *Duitsland en Zwitserland grenzen aan Oostenrijk*: in a full sentence whose main clause has no finite verb,
/// a plural noun right behind two or more subjects is one.
enum VerbBehindSubject: TagRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    let node = tree[index]
    guard index > 0, index + 2 < tree.count, node.upos == .noun, node.form.hasSuffix("en"),
      node.form.first?.isLowercase == true, tree.nodes.last?.form == ".",
      !tree.hasMainVerb,
      tree[index - 1].upos == .propn || tree[index - 1].upos == .num
        || tree[index - 1].upos == .noun && tree[index - 1].features.number == .plur,
      [.adp, .adv, .det, .pron].contains(tree[index + 1].upos)
    else { return }
    tree.retag(index, .verb, .finite(.pres, .plur))
  }
}
