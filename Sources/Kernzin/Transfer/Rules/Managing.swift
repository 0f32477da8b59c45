/// *Het lukt hem te winnen*: whom something succeeds for *manages* to do it.
enum Managing: TransferRule {
  static let name = "manage"
  static let examples: [RuleExample] = [
    RuleExample("Het lukte haar niet om te slapen.", "She did not manage to sleep."),
    RuleExample(
      "Het lukt de ploeg niet om te scoren.", "The team does not manage to score."),
  ]
  static let words: [WordKey] = ["lukken", "gelukken"]

  private static func subject(of pronoun: String) -> String {
    switch pronoun {
    case "me": "I"
    case "him": "he"
    case "her": "she"
    case "us": "we"
    case "them": "they"
    default: pronoun
    }
  }

  static func apply(to state: inout TransferState) {
    for verb in state.indices where words.contains(state.dutchLemma(verb)) {
      guard state.groupForm(verb) == .finite, state[verb].tokens.count <= 2,
        let person = state.child(of: verb, .iobj, .obj),
        state.child(of: person, .case) == nil,
        let deed = state.children(of: verb).first(where: {
          state.groupForm($0) == .toInfinitive && state[$0].order > state[verb].order
        }),
        let it = state.children(of: verb).first(where: {
          state.dutchForm($0) == .it && $0 != person
        })
      else { continue }
      state.remove(it, heir: verb, rule: name)
      state[person].deprel = .nsubj
      state[person].lemma = subject(of: state[person].lemma)
      state[deed].deprel = .xcomp
      state[verb].lemma = "manage"
      state[verb].isFixed = false
      state.note(name, verb)
    }
  }
}
