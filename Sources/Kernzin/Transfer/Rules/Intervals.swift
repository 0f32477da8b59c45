/// *om de twee weken*: every two weeks.
enum Intervals: TransferRule {
  static let name = "interval"
  static let examples: [RuleExample] = [
    RuleExample("De dokter komt om de drie weken.", "The doctor comes every three weeks.")
  ]
  static let words: [WordKey] = ["om"]

  static func apply(to state: inout TransferState) {
    for time in state.indices where state[time].traits.nounClass == .time {
      guard let every = state.child(of: time, .case), state.dutchForm(every) == "om",
        state[every].tokens.count == 1, state.child(of: time, .nummod) != nil,
        let article = state.child(of: time, .det),
        state.dutchFeatures(article)?.definite == .def
      else { continue }
      state[every].lemma = "every"
      state[every].isFixed = true
      state.remove(article, heir: every, rule: name)
    }
  }
}
