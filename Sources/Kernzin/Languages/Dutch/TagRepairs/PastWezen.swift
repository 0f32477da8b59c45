/// *Zij wezen het plan af*: without another finite verb *wezen* is the past of *wijzen*, never *zijn*.
enum PastWezen: TagRepair {
  static let parts: [UPOS] = [.aux]
  static let words: [WordKey] = ["wezen"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].formKey == "wezen",
      !tree.nodes.indices.contains(where: { other in
        other != index && tree[other].features.verbForm == .fin
          && [index, tree[index].head].contains { $0 == other || $0 == tree[other].head }
      })
    else { return }
    tree.retag(index, .verb, .finite(.past, .plur))
    tree[index].lemma = "wijzen"
  }
}
