/// *de gevluchte familie*, *de uit Syrië gevluchte familie*: the past participle of a verb with *zijn*
/// tells what its noun did, not what was done to it: *the family that fled Syria*.
enum ActiveParticiples: TransferRule {
  static let name = "active-participle"
  static let examples: [RuleExample] = [
    RuleExample(
      "De uit Syrië gevluchte familie is ziek.", "The family that fled Syria is sick.")
  ]

  static func apply(to state: inout TransferState) {
    for participle in state.indices where [.acl, .amod].contains(state[participle].deprel) {
      let noun = state[participle].head
      guard noun >= 0, state[participle].traits.perfectWithBe,
        let group = state[participle].group, group.form == .pastParticiple,
        group.auxiliaries.isEmpty,
        state.child(of: participle, .obl, .oblArg, .obj) != nil,
        state[participle].order < state[noun].order
          || state[participle].rules.contains(PrenominalParticiples.name),
        [.noun, .propn].contains(state[noun].upos)
      else { continue }
      let isHuman = state[noun].traits.nounClass == .human
      var pronoun = EnglishTree.Node(
        lemma: isHuman ? "who" : "that", upos: .pron, head: participle, deprel: .nsubj,
        order: state.span(of: participle).lowerBound - 0.5)
      pronoun.isFixed = true
      _ = state.insert(pronoun, rule: name)
      state[participle].group = VerbGroup(form: .finite, tense: .past)
      state[participle].deprel = .aclRelcl
      state[participle].order = max(state[participle].order, state[noun].order + 0.25)
      state.note(name, participle)
    }
  }
}
