/// Repairs of small words that belong with another one further on.
enum SmallWordRepairs {
  static func apply(to tree: inout Tree) {
    for index in tree.nodes.indices {
      correlative(index, in: &tree)
      strandedPreposition(index, in: &tree)
    }
  }

  /// *zowel jongens als meisjes*: what follows *als* is a conjunct, whatever it was taken for.
  private static func correlative(_ first: Int, in tree: inout Tree) {
    guard tree[first].form.lowercased() == DutchGrammar.asWell, tree[first].head > first else {
      return
    }
    let head = tree[first].head
    let second = tree.nodes.indices.first { index in
      index > head && tree[index].form.lowercased() == DutchGrammar.as
        && tree[index].head > index && tree[tree[index].head].head == head
    }
    guard let second else { return }
    tree[tree[second].head].deprel = .conj
    tree[second].deprel = .cc
    tree[first].deprel = .ccPreconj
  }

  /// *Hij denkt er vaak aan*: *er* is no object; the preposition at the end is its own, not a particle.
  private static func strandedPreposition(_ index: Int, in tree: inout Tree) {
    let verb = tree[index].head
    guard tree[index].form.lowercased() == DutchGrammar.there, verb >= 0, verb < index,
      tree[index].deprel == .obj, tree[verb].upos == .verb,
      let preposition = tree.nodes.indices.first(where: {
        $0 > index && tree[$0].head == verb && tree[$0].deprel == .compoundPrt
          && tree[$0].upos == .adp
      })
    else { return }
    tree[index].deprel = .obl
    tree[preposition].head = index
    tree[preposition].deprel = .case
  }
}
