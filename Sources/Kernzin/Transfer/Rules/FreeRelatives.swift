/// *Wie te laat komt, mag niet binnen*: a clause with *wie* as subject is *anyone who*.
enum FreeRelatives: TransferRule {
  static let name = "free-relative"
  static let examples: [RuleExample] = [
    RuleExample("Wie rookt, wordt ziek.", "Anyone who smokes becomes sick.")
  ]

  static func apply(to state: inout TransferState) {
    guard !state.english.ending.contains("?") else { return }
    for clause in state.indices
    where state[clause].deprel.isSubject && state[clause].group?.form == .finite {
      guard let who = state.child(of: clause, .nsubj), state.dutchForm(who) == "wie",
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
