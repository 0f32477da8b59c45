/// *De tekst is moeilijk te lezen*: an adjective that says how hard something is, right in front of
/// *te*, is what the sentence says of its subject, and the infinitive hangs on it.
struct ToughPredicates: Sendable {
  let classes: DutchWordClasses

  func correct(_ tree: inout Tree) {
    for index in tree.nodes.indices
    where tree[index].upos == .adj && tree[index].deprel == .advmod {
      let verb = tree[index].head
      guard verb > index, classes.has(tree[index].lemma, in: .toughAdjective),
        tree[verb].features.verbForm == .inf, tree.nodes.indices.contains(index + 1),
        tree[index + 1].head == verb, tree[index + 1].deprel == .mark,
        let be = tree.nodes.indices.first(where: {
          tree[$0].head == verb && [.aux, .cop].contains(tree[$0].deprel)
            && classes.has(tree[$0].lemma, in: .copula)
        })
      else { continue }
      tree[be].deprel = .cop
      tree[index].head = tree[verb].head
      tree[index].deprel = tree[verb].deprel
      tree[verb].head = index
      tree[verb].deprel = .ccomp
      // What stands in front of the adjective, and the mark at the end, go with it.
      for place in tree.nodes.indices where tree[place].head == verb {
        if place < index || tree[place].deprel == .punct { tree[place].head = index }
      }
    }
  }
}
