/// *vorig jaar april*: English has the month first, behind *in*.
enum MonthsOfYears: TransferRule {
  static let name = "month-of-year"
  static let examples: [RuleExample] = [
    RuleExample("Hij kwam vorig jaar april.", "He came in April last year.")
  ]
  static let words: [WordKey] = ["jaar"]

  static func apply(to state: inout TransferState) {
    for month in state.indices
    where state[month].traits.nounClass == .time && state[month].lemma.first?.isUppercase == true {
      let year = state[month].head
      guard year >= 0, let last = state[year].tokens.last, state.lemma(ofToken: last) == "jaar",
        state.child(of: year, .case) == nil, state[month].order == Double(last) + 1,
        state.children(of: month).isEmpty, !state[month].lemma.ends(in: "day"),
        state[year].head >= 0
      else { continue }
      state[month].head = state[year].head
      state[month].deprel = state[year].deprel
      state[year].head = month
      state[year].deprel = .nmod
      for child in state.children(of: year) {
        state[child].order =
          state[month].order + 0.1 + (state[child].order - state[year].order) / 100
      }
      state[year].order = state[month].order + 0.2
      let preposition = EnglishTree.Node(
        lemma: "in", upos: .adp, head: month, deprel: .case, order: state[month].order - 0.5)
      _ = state.insert(preposition, rule: name)
    }
  }
}
