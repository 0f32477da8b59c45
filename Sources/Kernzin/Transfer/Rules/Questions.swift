/// Questions put the finite verb before the subject, with *do* where there is no auxiliary.
enum Questions: TransferRule {
  static let name = "question"
  static let examples: [RuleExample] = [
    RuleExample("Waarom werkt hij niet?", "Why does he not work?")
  ]

  static func apply(to state: inout TransferState) {
    if state.english.ending.contains("?"), let root = state.english.root {
      ask(root, in: &state)
    }
    // "Waar is hij?", riep zij: the question is what is quoted
    for quotation in state.english.enclosures
    where quotation.closing.hasPrefix("?")
      || quotation.closing.isEmpty && state.english.ending.hasPrefix("?")
    {
      for clause in state.indices where quotation.contains(state[clause].order) {
        guard state[clause].head < 0 || !quotation.contains(state[state[clause].head].order)
        else { continue }
        ask(clause, in: &state)
      }
    }
  }

  private static func ask(_ clause: Int, in state: inout TransferState) {
    guard let group = state[clause].group, group.form == .finite,
      let finite = Fronting.finiteOrder(of: clause, in: state)
    else { return }
    if state.child(of: clause, .nsubj, .nsubjPass, .expl, .csubj) == nil,
      let pronoun = state.children(of: clause).first(where: {
        state[$0].order == finite + 1 && ["je", "jij", "u"].contains(state.dutchForm($0))
      })
    {
      state[pronoun].deprel = .nsubj
    }
    guard let subject = state.child(of: clause, .nsubj, .nsubjPass, .expl, .csubj),
      state[subject].order > finite
    else { return }
    state[clause].group?.isInverted = true
    // no speaker behind the verb
    state[subject].place = nil
    for child in state.children(of: clause)
    where state[child].order < finite && child != subject && state[child].deprel != .cc {
      state[child].place = .front
    }
    state.note(name, clause)
  }
}
