/// *Zij wil vroeg naar huis gaan*: right behind a finite verb, with the infinitive it governs to come, *vroeg* is
/// no second finite verb but *early*.
enum EarlyNotAsked: TagRepair {
  static let parts: [UPOS] = [.verb]
  static let words: [WordKey] = ["vroeg"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index].features.verbForm == .fin, tree[index].form == "vroeg",
      tree[index - 1].features.verbForm == .fin,
      tree.nodes[index...].contains(where: { [.inf, .part].contains($0.features.verbForm) })
    else { return }
    var features = Features()
    features.degree = .pos
    tree.retag(index, .adj, features)
    tree[index].lemma = "vroeg"
  }
}
