/// *die het meest opleveren*: *het* in front of an adverb's superlative is its article.
enum SuperlativeAdverbs: TransferRule {
  static let name = "superlative-adverb"
  static let examples: [RuleExample] = [
    RuleExample("Zij verdient het meest.", "She earns the most.")
  ]
  static let words: [WordKey] = ["meest", "minst"]

  static func apply(to state: inout TransferState) {
    for article in state.indices
    where state.dutchForm(article) == .it && state[article].tokens.count == 1 {
      let verb = state[article].head
      guard verb >= 0, state.hasGroup(verb), !state[article].deprel.isSubject,
        let most = state.children(of: article).first(where: {
          words.contains(state.dutchForm($0)) && state[$0].deprel == .fixed
            && state[$0].order == state[article].order + 1
        })
      else { continue }
      state[article].lemma = state.dutchForm(most) == "meest" ? "the most" : "the least"
      state[article].upos = .adv
      state[article].isFixed = true
      state[article].deprel = .advmod
      state.remove(most, heir: article, rule: name)
    }
  }
}
