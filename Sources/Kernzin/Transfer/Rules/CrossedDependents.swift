/// *In de tuin groeien appels*: a phrase hung over the verb from a noun on its other side belongs to
/// the clause. Dutch crosses such arcs only for pronouns and what is compared.
enum CrossedDependents: TransferRule {
  static let name = "crossed-dependent"
  static let examples: [RuleExample] = [
    RuleExample("In de stad vergaderde de regering.", "In the city the government met.")
  ]

  static func apply(to state: inout TransferState) {
    for phrase in state.indices where [.nmod, .obl].contains(state[phrase].deprel) {
      let noun = state[phrase].head
      guard noun >= 0, [.noun, .propn, .verb].contains(state[noun].upos),
        [.noun, .propn].contains(state[phrase].upos), state.child(of: phrase, .case) != nil
      else { continue }
      let verb = state[noun].head
      guard verb >= 0, state[verb].upos == .verb || state[verb].upos == .aux,
        state[phrase].order < state[verb].order, state[verb].order < state[noun].order,
        state.source(verb)?.features.verbForm == .fin
      else { continue }
      state[phrase].head = verb
      state[phrase].deprel = .obl
      state.note(name, phrase)
    }
  }
}
