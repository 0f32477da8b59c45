/// *op 29 juli 2001*: the month goes before the day, the year behind a comma.
enum Dates: TransferRule {
  static let name = "date"
  static let examples: [RuleExample] = [
    RuleExample("De zitting is op 3 maart 2020.", "The session is on March 3, 2020.")
  ]

  static func apply(to state: inout TransferState) {
    for month in state.indices where state[month].traits.nounClass == .time {
      let order = state[month].order
      guard let day = digits(at: order - 1, in: state), day.value <= 31,
        state[month].lemma.first?.isUppercase == true
      else { continue }
      if state.isBelow(month, day.node) {
        // The number heads the date in the Dutch tree.
        state[month].head = state[day.node].head
        state[month].deprel = state[day.node].deprel
        state[month].upos = .propn
        for child in state.children(of: day.node) { state[child].head = month }
      }
      // July 29: the number follows its month.
      state[day.node].order = order + 0.1
      state[day.node].head = month
      state[day.node].deprel = .flat
      state[day.node].commaBefore = false
      state[month].features.number = .sing
      // Monday, June 3
      if let weekday = state.indices.first(where: { state[$0].order == order - 2 }),
        state[weekday].lemma.ends(in: "day"), state[weekday].lemma.first?.isUppercase == true
      {
        state[month].commaBefore = true
        state[month].head = weekday
        state[month].deprel = .appos
      }
      state.note(name, month)
      if let year = digits(at: order + 1, in: state), year.value > 999 {
        for child in state.children(of: year.node) where child != month {
          state[child].head = month
        }
        state[year.node].head = month
        state[year.node].deprel = .appos
        state[year.node].order = order + 0.2
        state[year.node].commaBefore = true
      }
    }
  }

  private static func digits(
    at order: Double, in state: TransferState
  ) -> (node: Int, value: Int)? {
    guard let node = state.indices.first(where: { state[$0].order == order }),
      let value = Int(state.formText(node))
    else { return nil }
    return (node, value)
  }
}
