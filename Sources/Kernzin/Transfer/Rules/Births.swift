/// *Hij is geboren*, *Zij werd geboren*: English says *was born* of the living and the dead.
enum Births: TransferRule {
  static let name = "birth"
  static let examples: [RuleExample] = [
    RuleExample("Hij werd geboren in Utrecht.", "He was born in Utrecht."),
    RuleExample("Zij is in Den Haag geboren.", "She was born in The Hague."),
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.groupForm(verb) == .finite {
      let isVerb = state[verb].lemma == "be born"
      let isPredicate =
        state[verb].lemma == "be"
        && (state.child(of: verb, .xcomp).map { state[$0].lemma == "born" } ?? false)
      if state[verb].lemma == "born", let group = state[verb].group, group.tense == .pres,
        group.auxiliaries.count == 1
      {
        // an adjective with zijn: ik ben geboren
        state[verb].group?.tense = .past
        state.note(name, verb)
        continue
      }
      guard isVerb || isPredicate, var group = state[verb].group else { continue }
      let isBirthToCome = state.dutch.nodes.contains {
        $0.features.verbForm == .fin && $0.features.tense == .pres
          && $0.lemmaKey == "worden"
      }
      group.auxiliaries.removeAll { $0.kind == .passive || $0.kind == .perfect }
      if !isBirthToCome, group.auxiliaries.isEmpty { group.tense = .past }
      state[verb].group = group
      state.note(name, verb)
    }
  }
}
