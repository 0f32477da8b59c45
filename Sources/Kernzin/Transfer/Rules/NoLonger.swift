/// *De melk is niet vers meer*, *Niemand gelooft dat verhaal meer*: behind a negation, *meer* on its own at the end
/// is *anymore*.
enum NoLonger: TransferRule {
  static let name = "no-longer"
  static let examples: [RuleExample] = [
    RuleExample("De melk is niet vers meer.", "The milk is not fresh anymore."),
    RuleExample("Niemand gelooft hem meer.", "No one believes him anymore."),
  ]

  static func apply(to state: inout TransferState) {
    for never in state.indices
    where state[never].lemma.reads("never again") && state[never].head >= 0 {
      guard state[state[never].head].group?.form == .finite else { continue }
      state[never].place = .middle
    }
    for more in state.indices where state.dutchForm(more) == "meer" {
      guard state[more].tokens.count == 1, state[more].deprel == .advmod,
        state.children(of: more).isEmpty, state[more].head >= 0,
        state.dutch.nodes.indices.contains(where: {
          Double($0) < state[more].order && Double($0) > state[more].order - 6
            && ["niet", "niemand", "niets"].contains(state.dutch[$0].form.inLowerCase)
        }), isLast(more, in: state)
      else { continue }
      var clause = state[more].head
      while clause >= 0, state[clause].group == nil { clause = state[clause].head }
      guard clause >= 0 else { continue }
      state[more].head = clause
      state[more].lemma = NegativeObjects.anymore
      state[more].upos = .adv
      state[more].isFixed = true
      state[more].place = .end
      state.note(name, more)
    }
  }

  /// Nothing is compared or counted: the clause ends here, or with its verbs.
  private static func isLast(_ more: Int, in state: TransferState) -> Bool {
    guard let token = state[more].dutch else { return false }
    return token + 1 == state.dutch.count
      || [.punct, .verb, .aux].contains(state.dutch[token + 1].upos)
  }
}
