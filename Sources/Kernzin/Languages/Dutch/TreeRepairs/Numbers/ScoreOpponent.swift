/// *won met 3-1 van Feyenoord*: a score has no owner; whom the verb is about hangs from the verb.
enum ScoreOpponent: TreeRepair {
  static let parts: [UPOS] = [.propn, .noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let score = tree[index].head
    guard tree[index].deprel == .nmod, score >= 0, score < index, tree[score].head >= 0,
      tree[tree[score].head].upos == .verb, tree[score].form.utf8.contains(UInt8(ascii: "-")),
      tree[score].form.allSatisfy({ $0.isNumber || $0 == "-" })
    else { return }
    tree[index].head = tree[score].head
    tree[index].deprel = .obl
  }
}
