/// *Kijk eens*, *Wacht even*, *Heb je dat toch?*: particles that soften a request or question have
/// no English word.
enum ModalParticles: TransferRule {
  static let name = "modal-particle"
  static let examples: [RuleExample] = [
    RuleExample("Kijk eens naar deze foto.", "Look at this photo."),
    RuleExample("Ik weet het wel.", "I know it."),
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].deprel == .advmod {
      let verb = state[index].head
      // bleef maar praten, laat hem maar praten
      if state.dutchForm(index) == "maar", verb >= 0, state[verb].head >= 0,
        ["keep", "let"].contains(state[state[verb].head].lemma),
        [.xcomp, .ccomp].contains(state[verb].deprel)
      {
        state.remove(index, heir: verb, rule: name)
        continue
      }
      guard verb >= 0, let group = state[verb].group, state[index].tokens.count == 1,
        state.classes.has(state.dutchForm(index), in: .particle), state.children(of: index).isEmpty,
        state[index].order > state[verb].order || !group.auxiliaries.isEmpty
      else { continue }
      let isRequest =
        group.form == .imperative || state.english.ending.contains("?")
        || state.dutchForm(index) == "wel"
      if isRequest { state.remove(index, heir: verb, rule: name) }
    }
  }
}
