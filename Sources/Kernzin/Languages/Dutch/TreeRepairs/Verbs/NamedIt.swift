/// *Hij noemt het een experiment*: beside what something is called, *het* is what is called so.
enum NamedIt: TreeRepair {
  static let parts: [UPOS] = [.pron]
  static let words: [WordKey] = [.it]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .expl, tree[index].form == DutchGrammar.it, verb >= 0,
      lexicon.classes.has(tree[verb].lemmaKey, in: .namingVerb),
      tree.nodes.contains(where: {
        $0.head == verb && $0.deprel == .xcomp && [.noun, .propn].contains($0.upos)
      }),
      tree.hasSubject(verb),
      !tree.hasDependent(of: verb, .obj)
    else { return }
    tree[index].deprel = .obj
  }
}
