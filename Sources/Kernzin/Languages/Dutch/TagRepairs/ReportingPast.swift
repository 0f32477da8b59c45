/// *Dat scheelt geld, berekende Zuinig Wonen*: behind a comma and in front of a name, a form in *-de* tells who
/// said it.
enum ReportingPast: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].features.verbForm == .part, index > 1, index + 1 < tree.count,
      tree[index + 1].upos == .propn, tree[index - 1].form == ",", case let node = tree[index],
      node.form.ends(in: "de") || node.form.ends(in: "te"),
      LemmaKey.of(node.lemma) + "de" != node.form,
      tree.nodes[..<index].contains(where: {
        $0.features.verbForm == .fin
      })
    else { return }
    tree.retag(index, .verb, .finite(.past, .sing))
    tree[index].lemma = node.lemma
  }
}
