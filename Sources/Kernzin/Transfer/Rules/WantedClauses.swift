/// *Ik wil dat je komt*: what somebody wants of another is an infinitive in English.
enum WantedClauses: TransferRule {
  static let name = "wanted-clause"
  static let examples: [RuleExample] = [
    RuleExample(
      "De minister wil dat de scholen sluiten.", "The minister wants the schools to close.")
  ]
  static let words: [WordKey] = ["willen"]

  static func apply(to state: inout TransferState) {
    for clause in state.indices where [.ccomp, .xcomp].contains(state[clause].deprel) {
      let verb = state[clause].head
      guard verb >= 0, state.dutchLemma(verb) == "willen", state.hasGroup(verb),
        state.hasGroup(clause),
        let subject = state.child(of: clause, .nsubj, .nsubjPass),
        let mark = state.child(of: clause, .mark), state.dutchLemma(mark) == "dat"
      else { continue }
      state[verb].lemma = "want"
      state.remove(mark, heir: clause, rule: name)
      state[clause].group?.form = .toInfinitive
      state[clause].deprel = .xcomp
      state[subject].lemma = PronounCase.object(of: state[subject].lemma)
      state.note(name, clause)
    }
  }
}
