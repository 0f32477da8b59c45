/// An infinitive that is subject or stands behind a preposition is a noun: *Roken is slecht* smoking,
/// *goed in koken* good at cooking.
enum Gerunds: TransferRule {
  static let name = "gerund"
  static let examples: [RuleExample] = [
    RuleExample("Roken is verboden.", "Smoking is forbidden."),
    RuleExample("Zij houdt van zwemmen.", "She likes swimming."),
    RuleExample("Hij bleef praten.", "He kept talking."),
    RuleExample("Het schilderen van de muur duurde een dag.", "Painting the wall took a day."),
    RuleExample("Zij begon met zingen.", "She started singing."),
  ]

  static func apply(to state: inout TransferState) {
    keepDoing(&state)
    for verb in state.indices where state.groupForm(verb) == .bareInfinitive {
      guard state.dutchFeatures(verb)?.verbForm == .inf,
        state[verb].group?.auxiliaries.isEmpty == true
      else { continue }
      let preposition = state.child(of: verb, .case)
      let lostPreposition = state[verb].rules.contains(GovernedPrepositions.name)
      let isSubject = state[verb].deprel.isSubject
      let isNominal = state[verb].rules.contains(NominalizedInfinitives.name)
      guard preposition != nil || lostPreposition || isSubject || isNominal else { continue }
      state[verb].group?.form = .gerund
      // het schoonmaken duurt een uur: what is done takes time
      if isSubject, state[verb].head >= 0, state.dutchLemma(state[verb].head) == "duren",
        state[state[verb].head].tokens.count == 1
      {
        state[state[verb].head].lemma = "take"
      }
      if let preposition, ["with", "doing"].contains(state[preposition].lemma),
        startsOrStops(state[verb].head, in: state)
      {
        state.remove(preposition, heir: verb, rule: name)
        state[verb].deprel = .xcomp
        continue
      }
      if let preposition { state[preposition].deprel = .mark }
      if [.obl, .nmod, .oblArg].contains(state[verb].deprel) { state[verb].deprel = .xcomp }
      if lostPreposition, preposition == nil { state[verb].deprel = .xcomp }
      state.note(name, verb)
    }
  }

  /// *Hij bleef praten*: kept talking.
  private static func keepDoing(_ state: inout TransferState) {
    for verb in state.indices where [.xcomp, .ccomp].contains(state[verb].deprel) {
      guard state.groupForm(verb) == .bareInfinitive, state[verb].head >= 0,
        state[state[verb].head].lemma == "keep"
      else { continue }
      state[verb].group?.form = .gerund
      state[verb].deprel = .xcomp
      state.note(name, verb)
    }
  }

  /// *begonnen met schrijven*: started writing.
  private static func startsOrStops(_ verb: Int, in state: TransferState) -> Bool {
    verb >= 0 && state.englishClasses.has(state[verb].lemma, in: .phaseVerb)
  }
}
