/// *Ieder sterk land*: in front of an adjective or noun *ieder* and *elk* are determiners.
enum EachBeforeNoun: TagRepair {
  static let parts: [UPOS] = [.pron]
  static let words: [WordKey] = ["ieder", "iedere", "elk", "elke"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard words.contains(tree[index].formKey), index + 1 < tree.count,
      [.adj, .noun].contains(tree[index + 1].upos)
    else { return }
    let lemma = tree[index].lemma
    tree.retag(index, .det)
    tree[index].lemma = lemma
  }
}
