/// *Anna kreeg een prijs*: a verb that is no copula, read as one; its predicate is its object.
enum MisreadCopulas: TransferRule {
  static let name = "misread-copula"
  static let examples: [RuleExample] = [
    RuleExample(
      "De schrijfster Anna de Vries kreeg een boek.", "The writer Anna de Vries got a book.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].deprel == .cop {
      let predicate = state[index].head
      guard predicate >= 0, !state.classes.has(state.dutchLemma(index), in: .copula),
        state.dutchFeatures(index)?.verbForm == .fin
      else { continue }
      for child in state.children(of: predicate)
      where child != index && !isWithin(state[child], state[predicate]) {
        state[child].head = index
      }
      state[index].head = state[predicate].head
      state[index].deprel = state[predicate].deprel
      state[index].upos = .verb
      state[predicate].head = index
      let isNoun = [.noun, .propn, .pron, .num].contains(state[predicate].upos)
      state[predicate].deprel =
        state.child(of: predicate, .case) != nil ? .obl : isNoun ? .obj : .xcomp
      state.note(name, index)
    }
  }

  private static func isWithin(_ child: EnglishTree.Node, _ predicate: EnglishTree.Node) -> Bool {
    switch child.deprel {
    case .det, .amod, .nmod, .nmodPoss, .case, .flat, .fixed, .nummod, .compound, .appos, .acl,
      .aclRelcl:
      true
    case .conj: child.upos == predicate.upos
    default: false
    }
  }
}
