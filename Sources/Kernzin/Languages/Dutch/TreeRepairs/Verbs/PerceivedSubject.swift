/// *Hij legde aan, maar zag Kuijt een hoek kiezen*: a joined verb that shares its subject is followed by
/// whoever is seen, not by who sees.
enum PerceivedSubject: TreeRepair {
  static let parts: [UPOS] = [.noun, .propn, .pron]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .nsubj, verb >= 0, verb < index, tree[verb].deprel == .conj,
      lexicon.classes.has(tree[verb].lemmaKey, in: .perceptionVerb), verb > 0,
      tree[verb - 1].upos == .cconj,
      let infinitive = tree.nodes.indices.first(where: {
        $0 > index && tree[$0].head == verb && tree[$0].deprel == .xcomp
      }), tree[infinitive].features.verbForm == .inf,
      !DutchGrammar.subjectPronouns.contains(tree[index].formKey)
    else { return }
    tree[index].deprel = .obj
  }
}
