/// *Hij vertelt wat het plan is*, *hoe groot het huis is*: the question word opens its clause with
/// what belongs to it; the subject keeps its place before the verb.
enum IndirectQuestions: TransferRule {
  static let name = "question-word"
  static let examples: [RuleExample] = [
    RuleExample("Hij vertelt wat het plan is.", "He says what the plan is."),
    RuleExample(
      "Niemand weet hoe lang de staking duurt.", "No one knows how long the strike lasts."),
  ]

  static func apply(to state: inout TransferState) {
    for clause in state.indices where state.hasGroup(clause) {
      for child in state.children(of: clause)
      where state[child].place == nil && !state[child].deprel.isSubject
        && state[child].order < state[clause].order && opensWithQuestion(child, in: state)
      {
        state[child].place = .front
        state.note(name, child)
      }
    }
  }

  private static func opensWithQuestion(_ index: Int, in state: TransferState) -> Bool {
    let first = state.children(of: index).reduce(index) {
      state[$1].order < state[$0].order ? $1 : $0
    }
    // hoe lang, one entry
    if state[first].tokens.count > 1,
      DutchGrammar.isQuestionWord(state.form(ofToken: state[first].tokens[0]))
    {
      return true
    }
    // niet waar: true
    guard !state.hasGroup(first), state.dutchUPOS(first) != .adj else { return false }
    return state.dutchFeatures(first)?.pronType == .int
      || DutchGrammar.isQuestionWord(state.dutchLemma(first))
  }
}
