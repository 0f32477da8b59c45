/// *door een ziekte en door de dijk*: a preposition said twice has the same English both times.
enum JoinedPrepositions: TransferRule {
  static let name = "joined-preposition"
  static let examples: [RuleExample] = [
    RuleExample(
      "Het gras stierf door een ziekte en door de hitte.",
      "The grass died because of a disease and because of the heat.")
  ]

  static func apply(to state: inout TransferState) {
    for conjunct in state.indices where state[conjunct].deprel == .conj && state[conjunct].head >= 0
    {
      guard let second = state.child(of: conjunct, .case),
        let first = state.child(of: state[conjunct].head, .case),
        state.dutchForm(first) == state.dutchForm(second), state[first].tokens.count == 1,
        state[second].tokens.count == 1, state[first].lemma != state[second].lemma,
        !state[first].lemma.isEmpty
      else { continue }
      state[second].lemma = state[first].lemma
      state[second].isFixed = state[first].isFixed
      state.note(name, second)
    }
  }
}
