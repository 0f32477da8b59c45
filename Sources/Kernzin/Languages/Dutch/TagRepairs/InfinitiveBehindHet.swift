/// *Tijdens het fietsen*, *Het schoonmaken van het huis*: behind a preposition or in front of *van*, *het* is an
/// article, and no plural has it; the form is an infinitive used as a noun.
enum InfinitiveBehindHet: TagRepair {
  static let parts: [UPOS] = [.noun]
  static let words: [WordKey] = [.it]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index - 1].upos == .det, tree[index - 1].formKey == .it,
      tree[index].lemmaKey != tree[index].formKey, tree[index].form.ends(in: "en"),
      index > 1 && tree[index - 2].upos == .adp
        || index + 1 < tree.count && tree[index + 1].form == "van"
    else { return }
    var features = Features()
    features.verbForm = .inf
    let form = tree[index].form
    tree.retag(index, .verb, features)
    tree[index].lemma = form
  }
}
