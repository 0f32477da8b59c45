/// *Welk boek wil je lezen?* The question word of an infinitive opens the whole question.
enum RaisedQuestionWords: TransferRule {
  static let name = "raised-question-word"
  static let examples: [RuleExample] = [
    RuleExample("Welk boek wil je lezen?", "Which book do you want to read?")
  ]

  static func apply(to state: inout TransferState) {
    for infinitive in state.indices where state[infinitive].deprel == .xcomp {
      let clause = state[infinitive].head
      guard clause >= 0, state.hasGroup(infinitive), state.groupForm(clause) == .finite,
        let finite = Fronting.finiteOrder(of: clause, in: state)
      else { continue }
      for child in state.children(of: infinitive)
      where state.span(of: child).upperBound < finite && asks(child, in: state) {
        state[child].head = clause
        state[child].place = .front
        state.note(name, child)
      }
    }
  }

  private static func asks(_ index: Int, in state: TransferState) -> Bool {
    ([index] + state.children(of: index)).contains {
      state.dutchFeatures($0)?.pronType == .int
        || DutchGrammar.asksForPart(state.dutchForm($0))
    }
  }
}
