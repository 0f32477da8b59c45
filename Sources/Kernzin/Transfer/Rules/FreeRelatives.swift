/// *Wie te laat komt, mag niet binnen*: a clause with *wie* as subject is *anyone who*.
enum FreeRelatives: TransferRule {
  static let name = "free-relative"
  static let examples: [RuleExample] = [
    RuleExample("Wie niet werkt, verdient niets.", "Anyone who does not work earns nothing.")
  ]
  static let words: [WordKey] = ["wie"]

  /// The parser may take the clause for the sentence: the verb behind the comma, which lacks a subject,
  /// is the main one.
  private static func hangFromMain(_ state: inout TransferState) {
    guard let clause = state.english.root, state.groupForm(clause) == .finite,
      let who = state.child(of: clause, .nsubj), state.dutchForm(who) == "wie",
      state.span(of: clause).lowerBound == state[who].order,
      let main = state.children(of: clause).first(where: {
        state[$0].deprel == .parataxis && state.groupForm($0) == .finite
          && state.span(of: $0).lowerBound == (Fronting.finiteOrder(of: $0, in: state) ?? -1)
      }), state.child(of: main, .nsubj, .nsubjPass) == nil
    else { return }
    state[main].head = -1
    state[main].deprel = .root
    state[main].commaBefore = false
    state[clause].head = main
    state[clause].deprel = .csubj
  }

  /// Of the main verb, behind the clause, whatever the parser tied the clause to it by.
  private static func isSubjectless(
    _ main: Int, above clause: Int, in state: TransferState
  ) -> Bool {
    guard main >= 0, state.groupForm(main) == .finite, state[main].order > state[clause].order
    else { return false }
    return state.child(of: main, .nsubj, .nsubjPass, .csubj, .expl) == nil
  }

  static func apply(to state: inout TransferState) {
    guard !state.english.ending.contains("?") else { return }
    hangFromMain(&state)
    for clause in state.indices where state.groupForm(clause) == .finite {
      guard
        state[clause].deprel.isSubject
          || isSubjectless(state[clause].head, above: clause, in: state),
        let who = state.child(of: clause, .nsubj), state.dutchForm(who) == "wie",
        state[who].order < state[clause].order,
        !state.indices.contains(where: {
          state[$0].order < state[who].order && state[$0].upos != .punct
        })
      else { continue }
      state[who].lemma = "anyone who"
      state[who].isFixed = true
      state[clause].commaAfter = false
      state[clause].deprel = .csubj
      state.note(name, who)
    }
  }
}
