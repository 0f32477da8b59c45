/// *zonder dat iemand het wist*: behind *without* English has no finite clause: *without anyone knowing it*.
enum WithoutClauses: TransferRule {
  static let name = "without-clause"
  static let examples: [RuleExample] = [
    RuleExample("Hij vertrok zonder dat iemand het zag.", "He left without anyone seeing it.")
  ]
  static let words: [WordKey] = ["zonder"]

  static func apply(to state: inout TransferState) {
    for clause in state.indices where state.groupForm(clause) == .finite {
      guard state[clause].deprel == .advcl,
        let without = state.children(of: clause).first(where: {
          state[$0].tokens.contains { state.form(ofToken: $0) == "zonder" }
            && [.case, .mark].contains(state[$0].deprel)
        }), let subject = state.child(of: clause, .nsubj, .nsubjPass, .expl),
        let that = state.children(of: clause).first(where: {
          state[$0].tokens.contains { state.form(ofToken: $0) == "dat" }
            && state[$0].deprel == .mark
        }) ?? (state[without].tokens.count == 2 ? without : nil),
        state[clause].group?.auxiliaries.allSatisfy({ $0.kind == .perfect || $0.kind == .passive })
          == true
      else { continue }
      state[clause].group?.form = .gerund
      if that != without { state.remove(that, heir: without, rule: name) }
      state[without].upos = .adp
      state[without].deprel = .mark
      if state[subject].upos == .pron {
        state[subject].lemma = PronounCase.object(of: state[subject].lemma)
      }
      state.note(name, clause)
    }
  }
}
