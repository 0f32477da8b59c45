/// *er … van*, *daar … mee*, *waar … op?*: the stem of a pronominal adverb and the preposition it left
/// behind. English has a pronoun; a question leaves the preposition at the end too.
enum SplitPronominalAdverbs: TransferRule {
  static let name = "split-pronominal-adverb"
  static let examples: [RuleExample] = [
    RuleExample("Zij weet er niets van.", "She does not know anything about it."),
    RuleExample("Waar wacht je op?", "What are you waiting for?"),
  ]

  static func apply(to state: inout TransferState) {
    for stem in state.indices
    where DutchGrammar.pronominalStems.contains(state.dutchForm(stem))
      && state[stem].tokens.count == 1
    {
      guard let preposition = preposition(of: stem, in: state) else { continue }
      let isQuestion = state.dutchForm(stem) == "waar" && asks(state)
      let isRelative = state.dutchForm(stem) == "waar" && !isQuestion
      state[stem].lemma =
        isQuestion ? "what" : isRelative ? "which" : pronoun(state.dutchForm(stem))
      state[stem].upos = .pron
      state[stem].isFixed = true
      state[stem].deprel = .obl
      if isQuestion {
        state[stem].deprel = .obj
        state[stem].place = .front
        state[preposition].head = state[stem].head
        state[preposition].deprel = .obl
        state[preposition].place = .end
      } else {
        state[preposition].head = stem
        state[preposition].deprel = .case
      }
      state.note(name, stem)
    }
  }

  /// The marks are tied only later.
  private static func asks(_ state: TransferState) -> Bool {
    state.dutch.nodes.last { $0.upos == .punct }?.form == "?"
  }

  private static func pronoun(_ stem: String) -> String {
    GovernedPrepositions.pronoun(for: stem)
  }

  /// The preposition below the stem, or one without a noun beside it.
  private static func preposition(of stem: Int, in state: TransferState) -> Int? {
    if let below = state.child(of: stem, .case), state.children(of: below).isEmpty { return below }
    guard state[stem].head >= 0, state.dutchForm(stem) != "er" else { return nil }
    return state.children(of: state[stem].head).first {
      state[$0].upos == .adp && state[$0].order > state[stem].order
        && [.obl, .case, .advmod].contains(state[$0].deprel) && state.children(of: $0).isEmpty
        && state[$0].tokens.count == 1
    }
  }
}
