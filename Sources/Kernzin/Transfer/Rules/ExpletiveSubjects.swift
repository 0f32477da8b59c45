/// *Het gaat om een misverstand*: an entry that covers the empty subject *het* leaves its clause without
/// one; English says *it*.
enum ExpletiveSubjects: TransferRule {
  static let name = "expletive-subject"
  static let examples: [RuleExample] = [
    RuleExample("Vast staat dat hij komt.", "It is certain that he comes.")
  ]

  static func apply(to state: inout TransferState) {
    announceClauses(&state)
    for verb in state.indices where state[verb].tokens.count > 1 {
      guard let group = state[verb].group, group.form == .finite,
        state.child(of: verb, .nsubj, .nsubjPass, .expl, .csubj) == nil,
        let token = state[verb].tokens.first(where: {
          state.dutch[$0].formKey == .it
            && (state.dutch[$0].deprel.isSubject || state.dutch[$0].deprel == .expl)
        })
      else { continue }
      var subject = EnglishTree.Node(
        lemma: "it", upos: .pron, head: verb, deprel: .nsubj, order: Double(token))
      subject.tokens = [token]
      subject.isFixed = true
      _ = state.insert(subject, rule: name)
      state[verb].tokens.removeAll { $0 == token }
    }
  }

  /// *Vast staat dat hij komt*: a clause behind *be certain* and its like is announced.
  private static func announceClauses(_ state: inout TransferState) {
    for verb in state.indices
    where state.groupForm(verb) == .finite {
      guard state[verb].lemma.hasPrefix("be ") || state[verb].lemma == "appear",
        let clause = state.child(of: verb, .ccomp, .csubj), state[clause].order > state[verb].order,
        state.child(of: verb, .nsubj, .nsubjPass, .expl) == nil
      else { continue }
      var subject = EnglishTree.Node(
        lemma: "it", upos: .pron, head: verb, deprel: .nsubj, order: state[verb].order - 0.5)
      subject.isFixed = true
      _ = state.insert(subject, rule: name)
    }
  }
}
