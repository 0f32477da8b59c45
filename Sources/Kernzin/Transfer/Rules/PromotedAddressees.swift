/// *Ouders wordt gevraagd hun kinderen op te halen*: who is asked is no subject in Dutch, and one in English.
enum PromotedAddressees: TransferRule {
  static let name = "promoted-addressee"
  static let examples: [RuleExample] = [
    RuleExample("Bezoekers wordt gevraagd te wachten.", "Visitors are asked to wait.")
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.groupForm(verb) == .finite {
      guard state[verb].group?.isPassive == true,
        state.classes.has(state.dutchLemma(verb), in: .requestVerb),
        let person = state.child(of: verb, .iobj), state.child(of: person, .case) == nil,
        !state.children(of: verb).contains(where: {
          (state[$0].deprel.isSubject || state[$0].deprel == .expl) && !state.hasGroup($0)
        }),
        state.children(of: verb).contains(where: { state.groupForm($0) == .toInfinitive })
      else { continue }
      state[person].deprel = .nsubjPass
      state[person].place = nil
      for clause in state.children(of: verb)
      where state[clause].deprel.isSubject && clause != person {
        state[clause].deprel = .xcomp
      }
      state.note(name, person)
    }
  }
}
