/// *Het water stroomde de kelder in*: beside a verb of motion, what looks like its object and particle is a
/// phrase that tells where to, its preposition last.
enum DirectionPhrase: TreeRepair {
  static let parts: [UPOS] = [.adp]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .compoundPrt, verb >= 0,
      // de zaal niet meer in
      let noun = tree.nodes[..<index].lastIndex(where: { $0.upos != .adv }),
      lexicon.classes.has(tree[index].formKey, in: .direction),
      lexicon.classes.has(bare(tree[verb].lemma), in: .motionVerb), tree[noun].head == verb,
      [.obj, .obl].contains(tree[noun].deprel), [.noun, .propn].contains(tree[noun].upos),
      !tree.hasDependent(of: noun, .case)
    else { return }
    tree[noun].deprel = .obl
    tree[index].head = noun
    tree[index].deprel = .case
    tree[verb].lemma = bare(tree[verb].lemma)
  }

  private static func bare(_ lemma: String) -> String {
    lemma.lastIndex(of: "_").map { String(lemma[lemma.index(after: $0)...]) } ?? lemma
  }
}
