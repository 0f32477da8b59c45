/// *de man wiens hond mij beet*: a clause without a verb ends in one; a noun without an article that heads it and
/// is also a strong past is the verb.
enum PastAtClauseEnd: TagRepair {
  static let parts: [UPOS] = [.noun, .adj]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard [.aclRelcl, .advcl, .ccomp].contains(tree[index].deprel),
      lexicon.strongVerbs.isPast(tree[index].form.inLowerCase),
      tree.hasSubject(index), !tree.hasDependent(of: index, .det, .cop, .aux, .case, .amod),
      index + 1 == tree.count || tree[index + 1].upos == .punct
    else { return }
    tree.retag(index, .verb, .finite(.past, .sing))
  }
}
