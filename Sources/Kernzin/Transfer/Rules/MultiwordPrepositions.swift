/// *in verband met de storm*: the entry covers the noun inside the preposition, so the tree has the
/// preposition above what it governs. Turns that around.
enum MultiwordPrepositions: TransferRule {
  static let name = "multiword-preposition"
  static let examples: [RuleExample] = [
    RuleExample("Hij kwam ondanks de regen.", "He came despite the rain.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices {
      guard state[index].upos == .adp, state[index].tokens.count > 1,
        state[index].deprel != .case,
        let noun = state.children(of: index).first(where: {
          [.nmod, .obl, .obj, .appos, .fixed].contains(state[$0].deprel)
            && state[$0].order > state[index].order
        })
      else { continue }
      state[noun].head = state[index].head
      state[noun].deprel = state[index].deprel
      for child in state.children(of: index) where child != noun { state[child].head = noun }
      state[index].head = noun
      state[index].deprel = .case
      state.note(name, noun)
    }
  }
}
