/// *ruim 300 bezoekers*, *maar twintig huizen*, *zo'n twee miljoen*: in front of a number these words say
/// how exact it is.
enum NumberAdverb: TagRepair {
  static let parts: [UPOS] = [.adj, .cconj, .det, .pron, .sconj]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].upos != .adv, index + 1 < tree.count,
      tree[index + 1].upos == .num, index == 0 || tree[index - 1].form != ",",
      lexicon.classes.has(tree[index].formKey, in: .numberAdverb)
    else { return }
    tree.retag(index, .adv)
    tree[index].lemma = tree[index].form.inLowerCase
  }
}
