/// *zich* that belongs to the Dutch verb has no English word; an entry that wants one prints it.
enum Reflexives: TransferRule {
  static let name = "inherent-reflexive"
  static let examples: [RuleExample] = [
    RuleExample("De partijen vergissen zich.", "The parties are mistaken.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].deprel == .explPv {
      let verb = state[index].head
      // belt hij je: je is no reflexive of him
      if state.dutchFeatures(index)?.reflexive != true,
        !repeatsSubject(index, of: verb, in: state)
      {
        state[index].deprel = .obj
        continue
      }
      // Parsers call an empty subject het by the same name.
      guard verb >= 0, state.dutchForm(index) != .it else { continue }
      state.remove(index, heir: verb, rule: name)
    }
  }

  private static func repeatsSubject(
    _ index: Int, of verb: Int, in state: TransferState
  ) -> Bool {
    guard let subjects = DutchGrammar.reflexiveForms[state.dutchForm(index)],
      verb >= 0, let subject = state.child(of: verb, .nsubj, .nsubjPass)
    else { return true }
    return state[subject].upos != .pron || subjects.contains(state.dutchForm(subject))
      || state.dutchFeatures(index)?.person == state.dutchFeatures(subject)?.person
  }
}
