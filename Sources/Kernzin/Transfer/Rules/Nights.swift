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

  static func apply(to state: inout TransferState) {
    for van in state.indices where state.dutchForm(van) == "van" {
      let order = state[van].order
      func word(_ offset: Double) -> Int? {
        state.indices.first { state[$0].order == order + offset }
      }
      guard let night = word(-1), state[night].upos == .noun, let first = word(1),
        let op = word(2), state.dutchForm(op) == "op", let second = word(3),
        let start = name(of: first, in: state), let end = name(of: second, in: state)
      else { continue }
      var parts = [op, second]
      var month = ""
      if let next = word(4), Int(start) != nil, state[next].traits.nounClass == .time,
        let initial = state[next].lemma.first, initial.isUppercase
      {
        month = state[next].lemma + " "
        parts.append(next)
      }
      state[first].lemma = "\(month)\(start) to \(end)"
      state[first].isFixed = true
      state[first].head = night
      state[first].deprel = .nmod
      state[van].head = first
      state[van].deprel = .case
      for part in parts { state.remove(part, heir: first, rule: Self.name) }
      for child in state.children(of: first) where child != van { state[child].head = night }
      state.note(Self.name, first)
    }
  }

  /// A day of the month or of the week.
  private static func name(of day: Int, in state: TransferState) -> String? {
    if let number = Int(state.dutchForm(day)), (1...31).contains(number) { return String(number) }
    return state[day].lemma.hasSuffix("day") ? state[day].lemma : nil
  }
}
