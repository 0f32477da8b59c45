/// *Noch de minister noch de premier wilde reageren*: *noch* twice in front of the verb joins two subjects.
enum InitialNeither: TreeRepair {
  static let parts: [UPOS] = [.cconj]
  static let words: [WordKey] = ["noch"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard tree[index].deprel == .mark, tree[index].form == "Noch",
      let verb = tree.root, verb > index,
      let second = tree.nodes.indices.first(where: { $0 > index && tree[$0].form == "noch" }),
      second < verb, let first = noun(behind: index, before: second, in: tree),
      let last = noun(behind: second, before: verb, in: tree)
    else { return }
    tree[first].head = verb
    tree[first].deprel = .nsubj
    tree[index].head = first
    tree[index].deprel = .cc
    tree[last].head = first
    tree[last].deprel = .conj
    tree[second].head = last
    tree[second].deprel = .cc
  }

  private static func noun(behind start: Int, before end: Int, in tree: Tree) -> Int? {
    tree.nodes.indices.first {
      $0 > start && $0 < end && [.noun, .propn, .pron].contains(tree[$0].upos)
    }
  }
}
