/// *In de tuin groeien appels*: a phrase hung over the verb from a noun on its other side belongs to
/// the clause. Dutch crosses such arcs only for pronouns and what is compared.
enum CrossedDependents: TransferRule {
  static let name = "crossed-dependent"
  static let examples: [RuleExample] = [
    RuleExample("In de stad vergaderde de regering.", "In the city the government met.")
  ]

  /// *het dak volgend jaar vernieuwen*: a time without a preposition belongs to the verb.
  private static func bareTimes(_ state: inout TransferState) {
    for time in state.indices
    where state[time].deprel == .nmod && state[time].traits.nounClass == .time {
      let noun = state[time].head
      guard noun >= 0, [.obj, .nsubj, .nsubjPass, .obl].contains(state[noun].deprel),
        state[noun].traits.nounClass != .time, state[noun].upos == .noun,
        state[noun].order < state[time].order,
        state.child(of: time, .case, .appos) == nil, state.child(of: time, .amod, .det) != nil,
        state[noun].head >= 0, state[state[noun].head].upos == .verb
      else { continue }
      state[time].head = state[noun].head
      state[time].deprel = .obl
      state.note(name, time)
    }
    // eet elke ochtend brood: a time beside an object is none
    for time in state.indices
    where [.obj, .iobj].contains(state[time].deprel) && state[time].traits.nounClass == .time {
      let verb = state[time].head
      guard verb >= 0, state.child(of: time, .det, .amod) != nil,
        state.children(of: verb).contains(where: { state[$0].deprel == .obj && $0 != time })
      else { continue }
      state[time].deprel = .obl
      state.note(name, time)
    }
  }

  static func apply(to state: inout TransferState) {
    bareTimes(&state)
    for phrase in state.indices where [.nmod, .obl].contains(state[phrase].deprel) {
      let noun = state[phrase].head
      guard noun >= 0, [.noun, .propn, .verb].contains(state[noun].upos),
        [.noun, .propn].contains(state[phrase].upos), state.child(of: phrase, .case) != nil
      else { continue }
      let verb = state[noun].head
      guard verb >= 0, state[verb].upos == .verb || state[verb].upos == .aux,
        state[phrase].order < state[verb].order, state[verb].order < state[noun].order,
        state.dutchFeatures(verb)?.verbForm == .fin || state[verb].deprel == .root
      else { continue }
      state[phrase].head = verb
      state[phrase].deprel = .obl
      state.note(name, phrase)
    }
  }
}
