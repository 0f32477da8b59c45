/// *volgens dewelke hij vertrok*: an old relative pronoun, never an article.
enum RelativeDewelke: TagRepair {
  static let parts: [UPOS] = [.det, .noun, .adj, .x]
  static let words: [WordKey] = ["dewelke"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].formKey == "dewelke" else { return }
    var features = Features()
    features.pronType = .rel
    tree.retag(index, .pron, features)
    tree[index].lemma = "welk"
  }
}
