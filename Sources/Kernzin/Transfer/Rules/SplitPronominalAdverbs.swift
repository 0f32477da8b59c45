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
      let isQuestion = state.dutchForm(stem) == "waar" && state.english.ending.contains("?")
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
    for index in state.indices where state.english.ending.contains("?") {
      strand(index, in: &state)
    }
  }

  /// *Waarover gaat het?* What is it about?
  private static func strand(_ index: Int, in state: inout TransferState) {
    let parts = state[index].lemma.split(separator: " ").map(String.init)
    guard state.dutchForm(index).hasPrefix("waar"), parts.count == 2, parts[1] == "which",
      state[index].head >= 0, state[state[index].head].group != nil, state[index].order <= 1
    else { return }
    state[index].lemma = "what"
    state[index].upos = .pron
    state[index].isFixed = true
    state[index].deprel = .obj
    state[index].place = .front
    var preposition = EnglishTree.Node(
      lemma: parts[0], upos: .adp, head: state[index].head, deprel: .obl,
      order: state[index].order + 0.5)
    preposition.place = .end
    _ = state.insert(preposition, rule: name)
    state.note(name, index)
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
