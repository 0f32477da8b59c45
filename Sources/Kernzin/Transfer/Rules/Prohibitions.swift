/// *Dit mag nooit meer gebeuren*: what may not be, no permission having been asked for by anybody, must not be.
enum Prohibitions: TransferRule {
  static let name = "prohibition"
  static let examples: [RuleExample] = [
    RuleExample("Dat mag niet gebeuren.", "That must not happen.")
  ]
  static let words: [WordKey] = ["mogen"]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.groupForm(verb) == .finite {
      guard let group = state[verb].group, group.tense == .pres,
        group.auxiliaries.first?.kind == .modal("may"),
        group.auxiliaries[0].tokens.contains(where: {
          state.lemma(ofToken: $0) == "mogen"
        }),
        let subject = state.child(of: verb, .nsubj, .nsubjPass, .expl),
        ["dat", "dit", "het", "zoiets"].contains(state.dutchForm(subject)),
        !group.negation.isEmpty
          || state.children(of: verb).contains(where: { isNever($0, in: state) })
      else { continue }
      state[verb].group?.auxiliaries[0].kind = .modal("must")
      state.note(name, verb)
    }
  }

  private static func isNever(_ index: Int, in state: TransferState) -> Bool {
    state[index].tokens.contains { state.lemma(ofToken: $0) == "nooit" }
  }
}
