/// *Kijk eens*, *Wacht even*, *Heb je dat toch?*: particles that soften a request or question have
/// no English word.
enum ModalParticles: TransferRule {
  static let name = "modal-particle"
  static let examples: [RuleExample] = [
    RuleExample("Kijk eens naar deze foto.", "Look at this photo."),
    RuleExample("Ik weet het wel.", "I know it."),
    RuleExample("Hij zal wel moe zijn.", "He must be tired."),
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].deprel == .advmod {
      let verb = state[index].head
      // bleef maar praten, laat hem maar praten
      if state.dutchForm(index) == "maar", verb >= 0, state[verb].head >= 0,
        [.xcomp, .ccomp].contains(state[verb].deprel),
        state.englishClasses.has(state[state[verb].head].lemma, in: .ongoingVerb)
      {
        state.remove(index, heir: verb, rule: name)
        continue
      }
      if presume(index, of: verb, in: &state) { continue }
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

  /// *Hij zal wel moe zijn*: a guess about what is is *must be*, one about what will be *probably*.
  private static func presume(_ well: Int, of verb: Int, in state: inout TransferState) -> Bool {
    guard state.dutchForm(well) == "wel", state[well].tokens.count == 1, verb >= 0,
      let group = state[verb].group, group.form == .finite, group.tense == .pres,
      group.auxiliaries.first?.kind == .modal("will"), group.negation.isEmpty,
      !state.english.ending.contains("?"),
      // we zullen wel zien
      state.child(of: verb, .nsubj, .nsubjPass).map({
        !["ik", "we", "wij"].contains(state.dutchForm($0))
      }) ?? true
    else { return false }
    let isState = state[verb].lemma == "be" || group.auxiliaries.dropFirst().first?.kind == .perfect
    if isState {
      state[verb].group?.auxiliaries[0].kind = .modal("must")
      state.remove(well, heir: verb, rule: name)
    } else {
      state[well].lemma = "probably"
      state[well].isFixed = true
      state[well].place = .middle
    }
    state.note(name, verb)
    return true
  }
}
