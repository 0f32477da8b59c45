/// *Dit water is niet te drinken*: what *is* done to the subject is passive in English; without a
/// subject, what there is to do.
enum BeInfinitives: TransferRule {
  static let name = "be-infinitive"
  static let examples: [RuleExample] = [
    RuleExample("Dit water is niet te drinken.", "This water is not to be drunk.")
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state[verb].deprel == .xcomp {
      let be = state[verb].head
      guard be >= 0, state[be].lemma == "be", let group = state[verb].group,
        group.form == .toInfinitive, !group.isPassive,
        state.source(verb)?.features.verbForm == .inf,
        state.children(of: be).allSatisfy({ state[$0].deprel != .xcomp || $0 == verb }),
        state.child(of: verb, .obj) == nil
      else { continue }
      if state.child(of: be, .nsubj, .nsubjPass) != nil {
        state[verb].group?.auxiliaries.append(.init(.passive))
      } else if let object = state.child(of: be, .obj) {
        state[object].deprel = .nsubj
      }
      state.note(name, verb)
    }
  }
}
