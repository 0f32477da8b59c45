/// *een jaar nadat zij gestopt was*: a span in front of *nadat* or *voordat* tells how long after or before; it
/// goes wherever the clause goes.
enum SpansBeforeClauses: TransferRule {
  static let name = "span-before-clause"
  static let examples: [RuleExample] = [
    RuleExample(
      "Hij kwam vorige maand, een jaar nadat hij was vertrokken.",
      "He came last month, a year after he had left.")
  ]
  static let words: [WordKey] = ["nadat", "voordat"]

  static func apply(to state: inout TransferState) {
    for mark in state.indices
    where state[mark].deprel == .mark && words.contains(state.dutchForm(mark)) {
      let clause = state[mark].head
      guard clause >= 0, state[clause].deprel == .advcl,
        let span = state.indices.first(where: {
          state[$0].traits.nounClass == .time && state[$0].order == state[mark].order - 1
        }), state[span].head >= 0, state[span].head == state[clause].head,
        state.child(of: span, .case) == nil,
        state.child(of: span, .nummod) != nil
          || state.children(of: span).contains(where: {
            state.dutchFeatures($0)?.definite == .ind
          })
      else { continue }
      state[span].head = clause
      state[span].deprel = .ccPreconj
      state.note(name, span)
    }
  }
}
