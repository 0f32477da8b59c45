/// *De straten liggen vol sneeuw*: in front of what fills it *vol* is a preposition.
enum FullOf: TreeRepair {
  static let parts: [UPOS] = [.adj]
  static let words: [WordKey] = ["vol"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard tree[index].deprel == .case, tree[index].form == "vol" else { return }
    tree[index].upos = .adp
    tree[index].features = Features()
  }
}
