/// *maatregelen die het meest opleveren*: *het* in front of *meest* is the article of the adverb, no subject.
enum SuperlativeHet: TreeRepair {
  static let parts: [UPOS] = [.det, .pron]
  static let words: [WordKey] = [.it]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let (most, verb) = (index + 1, tree[index].head)
    guard verb > most, tree[most].head == verb, [.nsubj, .obj].contains(tree[index].deprel),
      tree[verb].upos == .verb, tree[index].form == DutchGrammar.it,
      ["meest", "minst"].contains(tree[most].form)
    else { return }
    let wasSubject = tree[index].deprel == .nsubj
    tree[index].deprel = .obl
    tree[most].head = index
    tree[most].deprel = .fixed
    guard wasSubject else { return }
    for pronoun in tree.nodes.indices
    where tree[pronoun].head == verb && tree[pronoun].deprel == .obj
      && tree[pronoun].features.pronType == .rel
    {
      tree[pronoun].deprel = .nsubj
    }
  }
}
