/// *Niet alleen verloor hij zijn baan*, *Pas in mei werd het lichaam gevonden*: behind *not only*, *only in May*
/// and the like English puts the finite verb before the subject, as Dutch does.
enum NegativeOpenings: TransferRule {
  static let name = "negative-opening"
  static let examples: [RuleExample] = [
    RuleExample("Zelden was de brug zo duur.", "Rarely was the bridge so expensive."),
    RuleExample("Pas in mei werd de brug geopend.", "Only in May was the bridge opened."),
  ]

  static func apply(to state: inout TransferState) {
    for clause in state.indices where state[clause].group?.form == .finite {
      guard state[clause].group?.isInverted == false,
        let finite = Fronting.finiteOrder(of: clause, in: state),
        let subject = state.child(of: clause, .nsubj, .nsubjPass, .expl),
        state[subject].order > finite,
        let opener = state.children(of: clause).first(where: {
          state[$0].order < finite && ![.cc, .punct].contains(state[$0].deprel)
        }), state[opener].place == .front || state[opener].place == nil,
        denies(opener, in: state),
        !state.children(of: clause).contains(where: {
          state[$0].deprel == .mark
            || $0 != opener && state[$0].order < finite && state[$0].order > state[opener].order
        })
      else { continue }
      state[opener].place = .front
      state[subject].place = nil
      state[clause].group?.isInverted = true
      state.note(name, clause)
    }
  }

  /// A negative adverb, or *only* with what it restricts.
  private static func denies(_ opener: Int, in state: TransferState) -> Bool {
    let start = state.span(of: opener).lowerBound
    guard
      let first = state[opener].order == start
        ? opener : state.children(of: opener).first(where: { state[$0].order == start })
    else { return false }
    return state.englishClasses.has(state[first].lemma, in: .negativeOpening)
      && (state[first].lemma != "only" || first != opener || !state.children(of: first).isEmpty)
  }
}
