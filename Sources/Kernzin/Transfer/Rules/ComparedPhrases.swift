/// *een groter huis dan het mijne*, *even groot als haar broer*: what is compared with hangs from the
/// degree word in Dutch and follows the whole phrase in English.
enum ComparedPhrases: TransferRule {
  static let name = "compared-phrase"
  static let examples: [RuleExample] = [
    RuleExample("Zij is even oud als mijn broer.", "She is as old as my brother.")
  ]
  static let words: [WordKey] = ["als", "dan"]

  static func apply(to state: inout TransferState) {
    for phrase in state.indices {
      guard [.obl, .advcl, .nmod, .oblArg].contains(state[phrase].deprel),
        let word = state.child(of: phrase, .case, .mark),
        words.contains(state.dutchLemma(word))
      else { continue }
      var degree = state[phrase].head
      while degree >= 0, [.advmod, .amod, .det].contains(state[degree].deprel),
        state[degree].head >= 0, !state.hasGroup(state[degree].head),
        state[degree].order < state[state[degree].head].order,
        state[state[degree].head].order < state[phrase].order
      {
        degree = state[degree].head
      }
      guard degree != state[phrase].head else { continue }
      state[phrase].head = degree
      state.note(name, phrase)
    }
  }
}
