/// *de nacht van 11 op 12 april*, *van zaterdag op zondag*: the night between two days is that of the one
/// *to* the other.
enum Nights: TransferRule {
  static let name = "night-span"
  static let examples: [RuleExample] = [
    RuleExample(
      "De brand was in de nacht van 5 op 6 mei.", "The fire was on the night of May 5 to 6."),
    RuleExample(
      "De storm kwam in de nacht van vrijdag op zaterdag.",
      "The storm came on the night of Friday to Saturday."),
  ]
  static let words: [WordKey] = ["op"]

  static func apply(to state: inout TransferState) {
    for op in state.indices where state.dutchForm(op) == "op" {
      let order = state[op].order
      func word(_ offset: Double) -> Int? {
        state.indices.first { state[$0].order == order + offset }
      }
      guard let first = word(-1), let token = state[first].dutch, token > 1,
        state.dutch[token - 1].formKey == "van", state.dutch[token - 2].upos == .noun,
        let second = word(1),
        let start = name(of: first, in: state), let end = name(of: second, in: state)
      else { continue }
      var parts = [op, second]
      var month = ""
      if let next = word(2), Int(start) != nil, state[next].traits.nounClass == .time,
        let initial = state[next].lemma.first, initial.isUppercase
      {
        month = state[next].lemma + " "
        parts.append(next)
      }
      state[first].lemma = "\(month)\(start) to \(end)"
      state[first].isFixed = true
      for part in parts where state.isBelow(first, part) && part != first {
        state[first].head = state[part].head
        state[first].deprel = state[part].deprel
      }
      for part in parts {
        for child in state.children(of: part) where child != first { state[child].head = first }
        state.remove(part, heir: first, rule: Self.name)
      }
      state.note(Self.name, first)
    }
  }

  /// A day of the month or of the week.
  private static func name(of day: Int, in state: TransferState) -> String? {
    if let number = Int(state.formText(day)), (1...31).contains(number) { return String(number) }
    return state[day].lemma.ends(in: "day") ? state[day].lemma : nil
  }
}
