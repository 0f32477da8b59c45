/// *Wij zijn er klaar voor*, *Hij heeft er nooit van gehoord*: *er* and a preposition apart from it
/// are one phrase, *for it*, *of it*.
enum SplitPronominals: TransferRule {
  static let name = "split-pronominal"
  static let examples: [RuleExample] = [
    RuleExample("Wij zijn er klaar voor.", "We are ready for it."),
    RuleExample("Zij heeft er nooit van gehoord.", "She has never heard of it."),
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].upos == .adv && state[index].tokens.count == 1 {
      guard let pronoun = pronoun(state.dutchForm(index)) else { continue }
      if state.child(of: index, .case) == nil,
        !state[index].rules.contains(GovernedPrepositions.name)
      {
        guard let preposition = stranded(from: index, in: state) else { continue }
        state[preposition].head = index
        state[preposition].deprel = .case
        state[index].deprel = .obl
      }
      state[index].lemma = pronoun
      state[index].upos = .pron
      state[index].traits = TermFeatures()
      state[index].isFixed = true
      if let preposition = state.child(of: index, .case),
        state[index].order < state[preposition].order
      {
        state[index].order = state[preposition].order + 0.1
      }
      if state[index].deprel == .advmod { state[index].deprel = .obl }
      state.note(name, index)
    }
  }

  private static func pronoun(_ form: String) -> String? {
    switch form {
    case "er": "it"
    case "daar": "that"
    case "hier": "this"
    default: nil
    }
  }

  /// A preposition without a noun of its own that hangs beside *er*.
  private static func stranded(from index: Int, in state: TransferState) -> Int? {
    guard state.dutchForm(index) == DutchGrammar.there, state[index].head >= 0 else { return nil }
    return state.children(of: state[index].head).first {
      state[$0].upos == .adp && state[$0].deprel == .case && state[$0].order > state[index].order
        && state[state[index].head].upos != .noun && state[$0].tokens.count == 1
    }
  }
}
