/// *de boer Jan Visser (74)*: a number alone in brackets counts nothing.
enum AgeInBrackets: TreeRepair {
  static let parts: [UPOS] = [.num]
  static let words: [WordKey] = ["("]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .nummod, index > 0, index + 1 < tree.count,
      tree[index - 1].form == "(", tree[index + 1].form == ")", tree[index].head < index
    else { return }
    tree[index].deprel = .appos
  }
}
