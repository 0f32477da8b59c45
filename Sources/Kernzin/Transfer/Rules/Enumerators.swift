/// *1. Zet de ketel lager*: the number of a heading stays in front of it.
enum Enumerators: TransferRule {
  static let name = "enumerator"
  static let examples: [RuleExample] = [
    RuleExample("1. Sluit de ramen.", "1. Close the windows.")
  ]

  static func apply(to state: inout TransferState) {
    for number in state.indices
    where state[number].deprel == .discourse && state[number].order == 0
      && state.formText(number).first?.isNumber == true
    {
      state[number].isFixed = true
      state[number].place = .front
      // 1. noun …: a heading without a verb has no front
      if state[number].head >= 0, !state.hasGroup(state[number].head) {
        state[number].place = nil
      }
      state.note(name, number)
    }
  }
}
