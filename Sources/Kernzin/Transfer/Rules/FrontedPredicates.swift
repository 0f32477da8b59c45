/// *Duidelijk is dat zij komt*: an adjective in front of *is*, with a clause for its subject, follows *it is*.
enum FrontedPredicates: TransferRule {
  static let name = "fronted-predicate"
  static let examples: [RuleExample] = [
    RuleExample(
      "Duidelijk is dat de buren de bakker missen.",
      "It is clear that the neighbors miss the baker.")
  ]
  static let words: [WordKey] = ["dat"]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.groupForm(verb) == .finite && state[verb].lemma == "be" {
      guard let adjective = state.child(of: verb, .xcomp), state[adjective].upos == .adj,
        state[adjective].order < state[verb].order,
        state.child(of: verb, .nsubj, .nsubjPass, .expl) == nil,
        let clause = state.child(of: verb, .csubj, .ccomp), state.hasGroup(clause),
        state[clause].order > state[verb].order,
        let mark = state.child(of: clause, .mark), state.dutchForm(mark) == "dat"
      else { continue }
      state[adjective].place = nil
      state[clause].deprel = .ccomp
      state[clause].commaBefore = false
      let it = EnglishTree.Node(
        lemma: "it", upos: .pron, head: verb, deprel: .expl,
        order: state.span(of: adjective).lowerBound - 0.5)
      _ = state.insert(it, rule: name)
    }
  }
}
