/// *noch praten noch luisteren*: a conjunction is no article.
enum JoiningWord: TreeRepair {
  static let parts: [UPOS] = [.cconj]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    if tree[index].deprel == .det { tree[index].deprel = .cc }
  }
}
