/// *in verband met de storm*: the entry covers the noun inside the preposition, so the tree has the
/// preposition above what it governs. Turns that around.
enum MultiwordPrepositions: TransferRule {
  static let name = "multiword-preposition"
  static let examples: [RuleExample] = [
    RuleExample("Hij kwam ondanks de regen.", "He came despite the rain.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices {
      guard state[index].upos == .adp, state[index].tokens.count > 1 else { continue }
      let node = state[index]
      let governed = state.children(of: index) {
        [.nmod, .obl, .obj, .appos, .fixed].contains($0.deprel) && $0.order > node.order
      }
      guard node.deprel != .case, let noun = governed.first else { continue }
      state[noun].head = node.head
      state[noun].deprel = node.deprel
      for child in state.children(of: index) where child != noun { state[child].head = noun }
      state[index].head = noun
      state[index].deprel = .case
      state.note(name, noun)
    }
  }
}
