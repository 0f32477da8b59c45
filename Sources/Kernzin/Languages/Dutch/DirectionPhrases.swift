/// *Het water stroomde de kelder in*: beside a verb of motion, what looks like its object and particle is a
/// phrase that tells where to, its preposition last.
struct DirectionPhrases: Sendable {
  let classes: DutchWordClasses

  func correct(_ tree: inout Tree) {
    for index in tree.nodes.indices
    where tree[index].deprel == .compoundPrt && tree[index].upos == .adp && index > 0 {
      let verb = tree[index].head
      guard verb >= 0, classes.has(tree[index].form.lowercased(), in: .direction),
        classes.has(bare(tree[verb].lemma), in: .motionVerb),
        let noun = tree.nodes.indices.last(where: {
          $0 < index && tree[$0].head == verb && [.obj, .obl].contains(tree[$0].deprel)
        }), noun == index - 1, [.noun, .propn].contains(tree[noun].upos),
        !tree.nodes.contains(where: { $0.head == noun && $0.deprel == .case })
      else { continue }
      tree[noun].deprel = .obl
      tree[index].head = noun
      tree[index].deprel = .case
      tree[verb].lemma = bare(tree[verb].lemma)
    }
  }

  private func bare(_ lemma: String) -> String {
    lemma.lastIndex(of: "_").map { String(lemma[lemma.index(after: $0)...]) } ?? lemma
  }
}
