/// *Dat de winkel sluit, verbaast niemand*: verbs of what is felt have the one who feels it as their object,
/// also where a thing or a clause opens the sentence and the person follows the verb.
enum FeltSubjects: TransferRule {
  static let name = "felt-subject"
  static let examples: [RuleExample] = [
    RuleExample("Dat de bakker wint, verrast niemand.", "That the baker wins surprises no one."),
    RuleExample("Wat hij zei, verraste niemand.", "What he said surprised no one."),
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices
    where state.classes.has(state.dutchLemma(verb), in: .experience)
      && state.dutchFeatures(verb)?.verbForm == .fin
    {
      let person = state.child(of: verb, .nsubj)
      if let person, state[person].order < state[verb].order { continue }
      if let clause = openingClause(of: verb, in: state) {
        state[clause].deprel = .csubj
        state[clause].commaAfter = false
        if let person { state[person].deprel = .obj }
        state.note(name, clause)
      } else if let person, let thing = state.child(of: verb, .obj),
        state[thing].order < state[verb].order, state[thing].traits.nounClass != .human,
        DutchGrammar.isAnybody(state.dutchForm(person)) || state.dutchForm(person) == "iedereen"
      {
        state[person].deprel = .obj
        state[thing].deprel = .nsubj
        state.note(name, thing)
      }
    }
  }

  /// A clause with *dat* or *wat* in front of the verb.
  private static func openingClause(of verb: Int, in state: TransferState) -> Int? {
    state.children(of: verb).first { clause in
      [.advcl, .ccomp, .csubj].contains(state[clause].deprel)
        && state[clause].order < state[verb].order
        && state.children(of: clause).first.map {
          ["dat", "wat"].contains(state.dutchForm($0)) && state[$0].tokens.count == 1
        } ?? false
    }
  }
}
