/// An infinitive that is subject or stands behind a preposition is a noun: *Roken is slecht* smoking,
/// *goed in koken* good at cooking.
enum Gerunds: TransferRule {
  static let name = "gerund"
  static let examples: [RuleExample] = [
    RuleExample("Roken is verboden.", "Smoking is forbidden."),
    RuleExample("Zij houdt van zwemmen.", "She likes swimming."),
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices {
      guard let group = state[verb].group, group.form == .bareInfinitive,
        state.source(verb)?.features.verbForm == .inf, group.auxiliaries.isEmpty
      else { continue }
      let preposition = state.child(of: verb, .case)
      let lostPreposition = state[verb].rules.contains(GovernedPrepositions.name)
      let isSubject = state[verb].deprel.isSubject
      guard preposition != nil || lostPreposition || isSubject else { continue }
      state[verb].group?.form = .gerund
      if let preposition { state[preposition].deprel = .mark }
      if [.obl, .nmod, .oblArg].contains(state[verb].deprel) { state[verb].deprel = .xcomp }
      if lostPreposition, preposition == nil { state[verb].deprel = .xcomp }
      state.note(name, verb)
    }
  }
}
