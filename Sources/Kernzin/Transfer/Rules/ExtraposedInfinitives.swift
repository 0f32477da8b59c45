/// *Zij had in mei beloofd alle brieven nog eens te lezen*: what is said of the promise stays with it; a long
/// infinitive clause stands behind it, as in Dutch.
enum ExtraposedInfinitives: TransferRule {
  static let name = "extraposed-infinitive"
  static let examples: [RuleExample] = [
    RuleExample(
      "De minister had al vroeg beloofd alle brieven van burgers te lezen.",
      "The minister had promised early on to read all letters from citizens.")
  ]

  static func apply(to state: inout TransferState) {
    for clause in state.indices
    where state[clause].deprel == .xcomp && state[clause].group?.form == .toInfinitive
      && state[clause].place == nil
    {
      let verb = state[clause].head
      guard verb >= 0, state[verb].group != nil, state[verb].lemma != "want",
        case let span = state.span(of: clause), span.lowerBound > state[verb].order,
        state.indices.count(where: { state.isBelow($0, clause) }) > 4
      else { continue }
      let adverbials = state.children(of: verb) {
        [.obl, .advmod].contains($0.deprel) && ($0.place == nil || $0.place == .end)
      }
      guard !adverbials.isEmpty,
        adverbials.allSatisfy({ state.span(of: $0).upperBound < span.lowerBound })
      else { continue }
      state[clause].place = .end
      state.note(name, clause)
    }
  }
}
