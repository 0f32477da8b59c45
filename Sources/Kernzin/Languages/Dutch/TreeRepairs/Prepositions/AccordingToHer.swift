/// *Daarvoor is volgens haar twintig jaar nodig*: in a clause that has no subject else, *volgens* governs the
/// pronoun alone, and what follows is the subject.
enum AccordingToHer: TreeRepair {
  static let parts: [UPOS] = [.pron]
  static let words: [WordKey] = ["volgens"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let noun = tree[index].head
    guard tree[index].deprel == .nmodPoss, index > 0, noun > index,
      tree[index - 1].formKey == "volgens", tree[index - 1].head == noun,
      case let clause = tree[noun].head, clause >= 0,
      tree.hasDependent(of: noun, .nummod),
      !tree.nodes.contains(where: {
        $0.head == clause && ($0.deprel.isSubject || $0.deprel == .expl)
      })
    else { return }
    tree[index - 1].head = index
    tree[index].head = clause
    tree[index].deprel = .obl
    tree[index].features.possessive = false
    tree[index].features.case = .acc
    tree[noun].deprel = .nsubj
  }
}
