/// *De sluiting kostte duizend mensen hun baan*: beside what something cost, a noun without a preposition is who
/// paid.
enum PaidPerson: TreeRepair {
  static let parts: [UPOS] = [.noun]
  static let words: [WordKey] = ["kosten"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .obl, verb >= 0, verb < index,
      tree[verb].lemmaKey == "kosten",
      !children.contains(where: { tree[$0].deprel == .case }),
      !lexicon.classes.has(tree[index].lemmaKey, in: .timeUnit),
      tree.nodes.indices.contains(where: {
        $0 > index && tree[$0].head == verb && tree[$0].deprel == .obj
      })
    else { return }
    tree[index].deprel = .iobj
  }
}
