/// Questions put the finite verb before the subject, with *do* where there is no auxiliary.
enum Questions: TransferRule {
  static let name = "question"
  static let examples: [RuleExample] = [
    RuleExample("Waarom werkt hij niet?", "Why does he not work?")
  ]

  static func apply(to state: inout TransferState) {
    guard state.english.ending.contains("?"), let root = state.english.root,
      let group = state[root].group, group.form == .finite,
      let finite = Fronting.finiteOrder(of: root, in: state),
      let subject = state.child(of: root, .nsubj, .nsubjPass, .expl, .csubj),
      state[subject].order > finite
    else { return }
    state[root].group?.isInverted = true
    for child in state.children(of: root)
    where state[child].order < finite && child != subject && state[child].deprel != .cc {
      state[child].place = .front
    }
    state.note(name, root)
  }
}
