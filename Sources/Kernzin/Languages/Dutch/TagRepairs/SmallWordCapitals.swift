/// *het OM*, *strijders van IS*: a small word all in capitals, among words that are not, is a name.
enum SmallWordCapitals: TagRepair {
  static let parts: [UPOS] = [.adp, .aux, .sconj]

  static func repair(_ index: Int, in tree: inout Tree, _: DutchLexicon) {
    guard isCapitals(tree.nodes[index].form),
      index == 0 || !isCapitals(tree.nodes[index - 1].form),
      index + 1 == tree.count || !isCapitals(tree.nodes[index + 1].form)
    else { return }
    tree.retag(index, .propn, .plain(.sing))
  }

  private static func isCapitals(_ form: String) -> Bool {
    form.utf8.count > 1 && form.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }
}
