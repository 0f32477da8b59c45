/// *Daarmee komt een einde aan de staking*: what an end comes to *comes to an end*.
enum Endings: TransferRule {
  static let name = "coming-to-an-end"
  static let examples: [RuleExample] = [
    RuleExample("Er kwam een einde aan de oorlog.", "The war came to an end.")
  ]
  static let words: [WordKey] = ["einde", "eind"]

  static func apply(to state: inout TransferState) {
    for end in state.indices
    where ["einde", "eind"].contains(state.dutchForm(end)) && state[end].deprel.isSubject {
      let verb = state[end].head
      guard verb >= 0, state.dutchLemma(verb) == "komen", state[verb].tokens.count == 1,
        state.children(of: end).contains(where: { state.dutchFeatures($0)?.definite == .ind }),
        let ended = (state.children(of: verb) + state.children(of: end)).first(where: { phrase in
          [.obl, .nmod, .xcomp].contains(state[phrase].deprel)
            && state.child(of: phrase, .case).map { state.dutchForm($0) == "aan" } ?? false
        }), let preposition = state.child(of: ended, .case)
      else { continue }
      state[ended].head = verb
      state[ended].deprel = .nsubj
      state[end].deprel = .obl
      state[preposition].head = end
      state[preposition].lemma = "to"
      state[preposition].order = state.span(of: end).lowerBound - 0.5
      state.note(name, ended)
    }
  }
}
