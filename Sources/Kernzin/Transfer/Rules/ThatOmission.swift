/// *Ik denk dat hij komt*: behind verbs of thinking and saying English leaves *that* out before a
/// pronoun.
enum ThatOmission: TransferRule {
  static let name = "that-omission"
  static let examples: [RuleExample] = [
    RuleExample("Zij denkt dat hij gelijk heeft.", "She thinks he is right.")
  ]
  static let words: [WordKey] = ["dat"]

  static func apply(to state: inout TransferState) {
    for clause in state.indices where state[clause].deprel == .ccomp {
      let verb = state[clause].head
      guard verb >= 0, state[verb].group?.isPassive != true,
        let mark = state.child(of: clause, .mark), state.dutchForm(mark) == "dat",
        let subject = state.child(of: clause, .nsubj, .nsubjPass, .expl),
        state.span(of: mark).lowerBound > state[verb].order,
        omits(state[verb].lemma, subject: state[subject].upos, in: state),
        // wat ik mis is dat …: a whole clause is told
        state.child(of: verb, .csubj) == nil,
        // de kans is groot dat …: the clause belongs to the noun
        state[verb].lemma != "be"
          || state.child(of: verb, .nsubj).map({
            state[$0].upos == .pron || state[$0].order > state[verb].order
          }) ?? true
      else { continue }
      state.remove(mark, heir: clause, rule: name)
    }
  }

  private static func omits(
    _ verb: String, subject: UPOS, in state: TransferState
  ) -> Bool {
    state.englishClasses.has(verb, in: .thatlessVerb)
      || subject == .pron && state.englishClasses.has(verb, in: .thatlessSpeech)
  }
}
