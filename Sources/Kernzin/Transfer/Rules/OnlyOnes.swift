/// *Hij is niet de enige*: without a noun English says *the only one*.
enum OnlyOnes: TransferRule {
  static let name = "only-one"
  static let examples: [RuleExample] = [
    RuleExample("Zij is de enige.", "She is the only one."),
    RuleExample("Het enige wat helpt, is slaap.", "The only thing that helps is sleep."),
    RuleExample(
      "Deze winter was kouder dan de vorige.", "This winter was colder than the previous one."),
  ]
  static let words: [WordKey] = ["enige", "dan"]

  static func apply(to state: inout TransferState) {
    for only in state.indices where state.dutchForm(only) == "enige" && state[only].lemma == "only"
    {
      let hasArticle = state.children(of: only).contains {
        state.dutchFeatures($0)?.definite == .def
      }
      guard hasArticle, ![.det, .amod, .nmod, .advmod].contains(state[only].deprel) else {
        continue
      }
      let clause = state.child(of: only, .aclRelcl, .acl)
      let what = clause.flatMap { clause in
        state.children(of: clause).first { ["wat", "dat"].contains(state.dutchForm($0)) }
      }
      // het enige wat helpt: the only thing that helps
      state[only].lemma = what == nil ? "only one" : "only thing"
      if let what {
        state[what].lemma = "that"
        state[what].isFixed = true
      }
      state[only].isFixed = true
      state.note(name, only)
    }
    comparedOnes(&state)
  }

  /// *droger dan de vorige*: than the previous one.
  private static func comparedOnes(_ state: inout TransferState) {
    for one in state.indices where state.dutchUPOS(one) == .adj && state[one].upos == .adj {
      guard [.obl, .advcl, .nmod].contains(state[one].deprel),
        let than = state.child(of: one, .case, .mark), state.dutchForm(than) == "dan",
        let article = state.child(of: one, .det),
        state.dutchFeatures(article)?.definite == .def,
        state.dutchFeatures(one)?.degree == .pos || state.dutchFeatures(one)?.degree == nil
      else { continue }
      state[one].lemma += " one"
      state[one].isFixed = true
      state.note(name, one)
    }
  }
}
