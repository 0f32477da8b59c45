/// *Zij begon een eigen bureau*, *op eigen benen*: English says whose own it is.
enum OwnPossessions: TransferRule {
  static let name = "own-possession"
  static let examples: [RuleExample] = [
    RuleExample("Zij begon een eigen winkel.", "She started her own store."),
    RuleExample("De stad heeft een eigen theater.", "The city has its own theater."),
  ]
  static let words: [WordKey] = ["eigen"]

  static func apply(to state: inout TransferState) {
    for own in state.indices where state[own].deprel == .amod && state[own].lemma == "own" {
      let noun = state[own].head
      guard noun >= 0, state[noun].upos == .noun, state.dutchForm(own) == "eigen",
        state.child(of: noun, .nmodPoss) == nil,
        let subject = Possessors.subject(of: noun, in: state), subject != noun
      else { continue }
      let article = state.child(of: noun, .det)
      guard article.map({ state.dutchFeatures($0)?.definite == .ind }) ?? true else { continue }
      var pronoun = EnglishTree.Node(
        lemma: Possessors.pronouns(for: subject, in: state).possessive, upos: .pron, head: noun,
        deprel: .nmodPoss, order: state[own].order - 0.5)
      pronoun.isFixed = true
      let possessive = state.insert(pronoun, rule: name)
      if let article { state.remove(article, heir: possessive, rule: name) }
    }
  }
}
