/// *een groot aantal mensen*: the Dutch tree hangs what is counted from the quantity; where the entry
/// for the quantity is a determiner, the noun is what the clause speaks of.
enum QuantityHeads: TransferRule {
  static let name = "quantity-head"
  static let examples: [RuleExample] = [
    RuleExample(
      "Een groot aantal mensen heeft geen werk.",
      "Many people have no work.")
  ]

  static func apply(to state: inout TransferState) {
    for quantity in state.indices
    where state[quantity].upos == .det && state[quantity].tokens.count > 1
      && state[quantity].deprel != .det
    {
      guard
        let noun = state.children(of: quantity).first(where: {
          state[$0].upos == .noun && state[$0].order > state[quantity].order
            && [.nmod, .appos, .flat].contains(state[$0].deprel)
            && state.child(of: $0, .case, .det) == nil
        })
      else { continue }
      state[noun].head = state[quantity].head
      state[noun].deprel = state[quantity].deprel
      for child in state.children(of: quantity) where child != noun { state[child].head = noun }
      state[quantity].head = noun
      state[quantity].deprel = .det
      state.note(name, noun)
    }
  }
}
