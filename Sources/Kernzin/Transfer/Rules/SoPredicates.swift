/// *Zo simpel is het*: a predicate with *zo* in front of the copula is *that simple*.
enum SoPredicates: TransferRule {
  static let name = "so-predicate"
  static let examples: [RuleExample] = [
    RuleExample("Zo simpel is het.", "It is that simple.")
  ]
  static let words: [WordKey] = ["zo"]

  static func apply(to state: inout TransferState) {
    for so in state.indices where state.dutchForm(so) == "zo" && state[so].tokens.count == 1 {
      guard
        !state.indices.contains(where: {
          state[$0].order < state[so].order && state[$0].upos != .punct
        })
      else { continue }
      guard
        let quality = state.indices.first(where: {
          state[$0].order == state[so].order + 1 && state[$0].upos == .adj
            && state[$0].deprel == .xcomp
        }), case let verb = state[quality].head, verb >= 0, state[verb].lemma == "be",
        state[quality].order < state[verb].order,
        state.child(of: verb, .advcl, .ccomp) == nil, state.child(of: quality, .obl, .advcl) == nil
      else { continue }
      state[so].lemma = "that"
      state[so].isFixed = true
      state[so].upos = .adv
      state[so].traits.adverbType = .degree
      state[so].head = quality
      state[so].deprel = .advmod
      state[so].place = nil
      state.note(name, so)
    }
  }
}
