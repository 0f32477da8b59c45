/// *Hij gaf het hem*: an object pronoun goes before the person in English, *gave it to him*; verbs of
/// telling and asking leave the pronoun out, *told him*.
enum IndirectObjects: TransferRule {
  static let name = "indirect-object"
  static let examples: [RuleExample] = [
    RuleExample("De minister gaf het hem.", "The minister gave it to him."),
    RuleExample("Ik zal het u vertellen.", "I will tell you."),
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.hasGroup(verb) {
      guard let person = state.child(of: verb, .iobj), state.child(of: person, .case) == nil,
        let thing = state.child(of: verb, .obj), thing != person, state[thing].upos == .pron,
        ["it", "them"].contains(state[thing].lemma)
      else { continue }
      if state[thing].lemma == "it",
        state.englishClasses.has(state[verb].lemma, in: .tellingVerb)
      {
        state.remove(thing, heir: verb, rule: name)
        continue
      }
      state[person].deprel = .obl
      state[person].order = max(state[person].order, state[thing].order + 0.2)
      let to = EnglishTree.Node(
        lemma: "to", upos: .adp, head: person, deprel: .case,
        order: state.span(of: person).lowerBound - 0.1)
      _ = state.insert(to, rule: name)
      state.note(name, person)
    }
  }
}
