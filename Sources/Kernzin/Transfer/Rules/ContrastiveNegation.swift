/// *Verwarm de mens, niet de kamer*: behind a comma *niet* denies the phrase that follows, not the verb.
enum ContrastiveNegation: TransferRule {
  static let name = "contrastive-negation"
  static let examples: [RuleExample] = [
    RuleExample("Bel de dokter, niet de politie.", "Call the doctor, not the police.")
  ]
  static let words: [WordKey] = [.negation]

  static func apply(to state: inout TransferState) {
    for not in state.indices
    where state.dutchForm(not) == .negation && state[not].tokens.count == 1
      && state[not].commaBefore && state[not].deprel == .advmod
    {
      let clause = state[not].head
      guard clause >= 0, state.hasGroup(clause),
        let denied = state.children(of: clause).first(where: {
          state.span(of: $0).lowerBound == state[not].order + 1
            && [.noun, .propn].contains(state[$0].upos) && !state.hasGroup($0)
        }), state[denied].order > state[clause].order,
        let other = state.children(of: clause).last(where: {
          state.span(of: $0).upperBound < state[not].order
            && [.noun, .propn].contains(state[$0].upos)
        })
      else { continue }
      state[denied].head = other
      state[denied].deprel = .appos
      state[denied].commaBefore = true
      state[not].head = denied
      state[not].lemma = "not"
      state[not].isFixed = true
      state[not].commaBefore = false
      state[not].order = state.span(of: denied).lowerBound - 0.5
      state.note(name, denied)
    }
  }
}
