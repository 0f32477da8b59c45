/// *zich* that belongs to the Dutch verb has no English word; an entry that wants one prints it.
enum Reflexives: TransferRule {
  static let name = "inherent-reflexive"
  static let examples: [RuleExample] = [
    RuleExample("De partijen vergissen zich.", "The parties are mistaken.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].deprel == .explPv {
      let verb = state[index].head
      // Parsers call an empty subject het by the same name.
      guard verb >= 0, state.dutchForm(index) != DutchGrammar.it else { continue }
      state.remove(index, heir: verb, rule: name)
    }
  }
}
