/// *een man van wie de vrouw ziek is*: *whose wife*.
enum WhosePhrases: TransferRule {
  static let name = "whose"
  static let examples: [RuleExample] = [
    RuleExample(
      "De man van wie de auto rood is, belde.", "The man whose car is red called.")
  ]
  static let words: [WordKey] = ["wie"]

  static func apply(to state: inout TransferState) {
    for owner in state.indices
    where state.dutchForm(owner) == "wie" && owner >= 1 && owner + 2 < state.dutch.count {
      let (of, article, owned) = (owner - 1, owner + 1, owner + 2)
      guard state.dutchForm(of) == "van", state[of].head == owner, !state[of].isRemoved,
        state.dutchFeatures(article)?.definite == .def, state[article].head == owned,
        state[owned].upos == .noun, state[owned].head >= 0
      else { continue }
      state.remove(of, heir: owner, rule: name)
      state.remove(article, heir: owner, rule: name)
      state[owner].head = owned
      state[owner].deprel = .det
      state[owner].upos = .det
      state[owner].lemma = "whose"
      state[owner].isFixed = true
      state[owner].traits = TermFeatures()
      state.note(name, owned)
    }
  }
}
