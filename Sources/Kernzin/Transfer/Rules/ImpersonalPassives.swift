/// *Er wordt gebouwd*, *Er werd geprotesteerd*: a passive without a subject. English has none: with a
/// clause it takes *it*, else it says that people do it.
enum ImpersonalPassives: TransferRule {
  static let name = "impersonal-passive"
  static let examples: [RuleExample] = [
    RuleExample("Er werd gedanst.", "People danced."),
    RuleExample("Er wordt gezegd dat hij ziek is.", "It is said that he is sick."),
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices {
      guard var group = state[verb].group, group.isPassive, group.form == .finite,
        state[verb].deprel != .conj, state[verb].deprel != .aclRelcl,
        !state.children(of: verb).contains(where: {
          state[$0].deprel.isSubject && state[$0].group == nil || state[$0].deprel == .expl
        })
      else { continue }
      let hasClause = state.children(of: verb).contains {
        [.ccomp, .csubj, .csubjPass, .xcomp].contains(state[$0].deprel) && state[$0].group != nil
      }
      var subject = EnglishTree.Node(
        lemma: hasClause ? "it" : "people", upos: .pron, head: verb, deprel: .nsubj,
        order: state.span(of: verb).lowerBound - 0.5)
      subject.isFixed = true
      if !hasClause {
        subject.features.number = .plur
        let passive = group.auxiliaries.filter { $0.kind == .passive }
        group.auxiliaries.removeAll { $0.kind == .passive }
        state[verb].tokens = (state[verb].tokens + passive.flatMap(\.tokens)).sorted()
        state[verb].group = group
      }
      _ = state.insert(subject, rule: name)
      state.note(name, verb)
    }
  }
}
