/// *zo'n huis*: of one thing English says *such a*.
enum SuchArticles: TransferRule {
  static let name = "such-article"
  static let examples: [RuleExample] = [
    RuleExample("Hij stond in zo'n mooi huis.", "He was in such a beautiful house.")
  ]
  static let words: [WordKey] = ["zo'n"]

  static func apply(to state: inout TransferState) {
    for such in state.indices where state[such].deprel == .det && state[such].lemma == "such" {
      let noun = state[such].head
      guard state.dutchForm(such) == "zo'n", noun >= 0, state[noun].upos == .noun,
        state[noun].features.number != .plur, !state[noun].traits.englishMass,
        !state[noun].traits.englishPlural
      else { continue }
      let article = EnglishTree.Node(
        lemma: "a", upos: .det, head: noun, deprel: .det, order: state[such].order + 0.1)
      _ = state.insert(article, rule: name)
    }
  }
}
