/// *De winkels mogen weer open*: a modal verb with nothing but an adjective of state leaves *be* unsaid.
enum StatesAimedAt: TransferRule {
  static let name = "state-aimed-at"
  static let examples: [RuleExample] = [
    RuleExample("De deur moet dicht.", "The door must be closed."),
    RuleExample("De ramen konden niet dicht.", "The windows could not be closed."),
  ]
  static let words: [WordKey] = ["kunnen", "moeten", "mogen"]

  static func apply(to state: inout TransferState) {
    for modal in state.indices where state.groupForm(modal) == .finite {
      guard state[modal].tokens.count == 1, let auxiliary = auxiliary(modal, in: state),
        state.child(of: modal, .ccomp, .obj) == nil,
        let quality = state.children(of: modal).first(where: {
          state.classes.has(state.dutchLemma($0), in: .stateAdjective)
            && [.advmod, .obl, .compoundPrt, .xcomp].contains(state[$0].deprel)
        }),
        !state.children(of: modal).contains(where: {
          $0 != quality && state[$0].deprel == .xcomp
        })
      else { continue }
      state[modal].group?.auxiliaries = [auxiliary]
      state[modal].lemma = "be"
      state[modal].traits = TermFeatures()
      state[modal].isFixed = false
      state[quality].deprel = .xcomp
      state[quality].upos = .adj
      state[quality].place = nil
      state[quality].isFixed = true
      if state.dutchLemma(quality) == "dicht" { state[quality].lemma = "closed" }
      state.note(name, modal)
    }
  }

  private static func auxiliary(_ modal: Int, in state: TransferState) -> VerbGroup.Auxiliary? {
    let isPast = state[modal].group?.tense == .past
    return switch state.dutchLemma(modal) {
    case "kunnen": .init(.modal(isPast ? "could" : "can"))
    case "moeten": isPast ? .init(.semiModal("have to")) : .init(.modal("must"))
    case "mogen": isPast ? .init(.semiModal("be allowed to")) : .init(.modal("may"))
    default: nil
    }
  }
}
