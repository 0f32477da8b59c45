/// *Reden is de brand*, *Belangrijkste doel blijft winst*: Dutch opens on such a noun without an article.
enum BareOpenings: TransferRule {
  static let name = "bare-opening"
  static let examples: [RuleExample] = [
    RuleExample("Reden is de brand in de fabriek.", "The reason is the fire in the factory."),
    RuleExample("Grootste probleem is het geld.", "The largest problem is the money."),
  ]

  static func apply(to state: inout TransferState) {
    for noun in state.indices where state[noun].upos == .noun {
      guard state[noun].features.number != .plur, !state[noun].traits.englishMass,
        [.nsubj, .csubj, .xcomp, .obl].contains(state[noun].deprel), state[noun].head >= 0,
        state.englishClasses.has(state[state[noun].head].lemma, in: .copula),
        state.child(of: noun, .det, .nmodPoss, .nummod, .case) == nil, opens(noun, in: state),
        state.classes.has(state.dutchLemma(noun), in: .openingNoun)
          || state.children(of: noun).contains(where: {
            state[$0].deprel == .amod && state.dutchFeatures($0)?.degree == .sup
          })
      else { continue }
      Articles.insert("the", before: noun, by: name, in: &state)
    }
  }

  /// Whether nothing but marks stands before it and what belongs to it.
  private static func opens(_ noun: Int, in state: TransferState) -> Bool {
    let start = state.span(of: noun).lowerBound
    return start < state[state[noun].head].order
      && state.dutch.nodes.prefix(Int(max(0, start))).allSatisfy { $0.upos == .punct }
  }
}
