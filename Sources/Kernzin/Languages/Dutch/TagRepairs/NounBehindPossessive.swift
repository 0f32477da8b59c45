/// *nadat ze haar schaatsen had verkocht*: between a pronoun that can be an owner and the verbs that end the
/// clause, a plural in *-en* is a noun.
enum NounBehindPossessive: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0,
      tree[index].features.verbForm == .fin && tree[index].features.number == .plur
        || tree[index].features.verbForm == .inf, tree[index].form.ends(in: "en"),
      tree[index - 1].upos == .pron,
      lexicon.classes.has(tree[index - 1].form, in: .possessive),
      case let end = tree.nodes[index...].firstIndex(where: { $0.upos == .punct }) ?? tree.count,
      let auxiliary = tree.nodes[(index + 1)..<end].lastIndex(where: {
        $0.upos == .aux && $0.features.verbForm == .fin && $0.features.number == .sing
      }), auxiliary + 2 == end, tree[auxiliary + 1].features.verbForm == .part
    else { return }
    tree.retag(index, .noun, .plain(.plur))
    var owner = Features()
    owner.possessive = true
    owner.pronType = .prs
    owner.person = tree[index - 1].features.person
    let lemma = tree[index - 1].lemma
    tree.retag(index - 1, .pron, owner)
    tree[index - 1].lemma = lemma
  }
}
