/// *de grootste stad van Nederland*: behind a superlative the place takes *in*.
enum SuperlativePlaces: TransferRule {
  static let name = "superlative-place"
  static let examples: [RuleExample] = [
    RuleExample(
      "Amsterdam is de grootste stad van Nederland.",
      "Amsterdam is the largest city in the Netherlands.")
  ]
  static let words: [WordKey] = ["van"]

  static func apply(to state: inout TransferState) {
    for place in state.indices
    where state[place].deprel == .nmod && state[place].traits.nounClass == .place {
      let noun = state[place].head
      guard noun >= 0, let preposition = state.child(of: place, .case),
        state.dutchForm(preposition) == "van",
        state.children(of: noun).contains(where: {
          state[$0].deprel == .amod && state.dutchFeatures($0)?.degree == .sup
        })
      else { continue }
      state[preposition].lemma = "in"
      state.note(name, preposition)
    }
  }
}
