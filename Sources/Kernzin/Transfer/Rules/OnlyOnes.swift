/// *Hij is niet de enige*: without a noun English says *the only one*.
enum OnlyOnes: TransferRule {
  static let name = "only-one"
  static let examples: [RuleExample] = [
    RuleExample("Zij is de enige.", "She is the only one.")
  ]

  static func apply(to state: inout TransferState) {
    for only in state.indices where state.dutchForm(only) == "enige" && state[only].lemma == "only"
    {
      let hasArticle = state.children(of: only).contains {
        state.source($0)?.features.definite == .def
      }
      guard hasArticle, ![.det, .amod, .nmod, .advmod].contains(state[only].deprel) else {
        continue
      }
      state[only].lemma = "only one"
      state[only].isFixed = true
      state.note(name, only)
    }
  }
}
