/// *Ik weet niet waar hij woont*: the question word opens its clause.
enum EmbeddedQuestions: TransferRule {
  static let name = "embedded-question"
  static let examples: [RuleExample] = [
    RuleExample(
      "De politie weet niet waar de man woont.", "The police do not know where the man lives.")
  ]

  static func apply(to state: inout TransferState) {
    for clause in state.indices where state[clause].group != nil {
      guard [.ccomp, .csubj, .acl, .advcl, .xcomp, .obj].contains(state[clause].deprel),
        let first = state.children(of: clause).first(where: {
          state[$0].upos != .punct && state[$0].deprel != .cc
        }), state[first].place == nil, !state[first].deprel.isSubject,
        state.span(of: first).upperBound < state[clause].order, isQuestion(first, in: state)
      else { continue }
      state[first].place = .front
      state.note(name, first)
    }
  }

  private static func isQuestion(_ index: Int, in state: TransferState) -> Bool {
    ([index] + state.children(of: index)).contains {
      let source = state.source($0)
      return source?.features.pronType == .int
        || DutchGrammar.questionWords.contains(state.dutchLemma($0))
        || DutchGrammar.questionWords.contains(state.dutchForm($0))
    }
  }
}
