/// *een aantal kinderen*, *tientallen jaren*: Dutch sets the counted noun right behind the quantity,
/// English puts *of* between them.
enum Partitives: TransferRule {
  static let name = "partitive"
  static let examples: [RuleExample] = [
    RuleExample("Een groep kinderen liep weg.", "A group of children walked away.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].upos == .noun && state[index].deprel == .nmod {
      let quantity = state[index].head
      guard quantity >= 0, state[quantity].upos == .noun,
        !state.englishClasses.isScale(state[quantity].lemma),
        state[index].order > state[quantity].order, state[index].source != nil,
        state[index].traits.nounClass != .time || state[quantity].features.number == .plur,
        state.child(of: index, .case, .det) == nil
      else { continue }
      let of = EnglishTree.Node(
        lemma: "of", upos: .adp, head: index, deprel: .case,
        order: state.span(of: index).lowerBound - 0.5)
      _ = state.insert(of, rule: name)
    }
  }
}
