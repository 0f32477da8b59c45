/// *De tekst is moeilijk te lezen*: an adjective that says how hard something is, right in front of
/// *te*, is what the sentence says of its subject, and the infinitive hangs on it.
enum ToughPredicate: TreeRepair {
  static let parts: [UPOS] = [.adj]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .advmod, verb > index,
      lexicon.classes.has(tree[index].lemma, in: .toughAdjective),
      tree[verb].features.verbForm == .inf, tree[index + 1].head == verb,
      tree[index + 1].deprel == .mark,
      let be = tree.nodes.indices.first(where: {
        tree[$0].head == verb && [.aux, .cop].contains(tree[$0].deprel)
          && lexicon.classes.has(tree[$0].lemma, in: .copula)
      })
    else { return }
    tree[be].deprel = .cop
    tree[index].head = tree[verb].head
    tree[index].deprel = tree[verb].deprel
    tree[verb].head = index
    tree[verb].deprel = .ccomp
    // What stands in front of the adjective, and the mark at the end, go with it.
    for place in tree.nodes.indices
    where tree[place].head == verb && (place < index || tree[place].deprel == .punct) {
      tree[place].head = index
    }
  }
}
