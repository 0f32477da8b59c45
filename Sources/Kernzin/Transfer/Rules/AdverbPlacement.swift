/// Short adverbs of time, frequency, focus and stance stand in the middle of an English clause.
enum AdverbPlacement: TransferRule {
  static let name = "adverb-place"
  static let examples: [RuleExample] = [
    RuleExample("Hij heeft nooit gerookt.", "He has never smoked."),
    RuleExample("Zij komt waarschijnlijk niet.", "She probably does not come."),
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].deprel == .advmod && state[index].place == nil {
      let clause = state[index].head
      guard clause >= 0, state.hasGroup(clause), state.children(of: index).isEmpty,
        !state[index].lemma.contains(" ")
      else { continue }
      if state[index].traits.englishPlace == .end {
        state[index].place = .end
        state.note(name, index)
        continue
      }
      // zegt weinig over: says little about
      if ["little", "much"].contains(state[index].lemma),
        state.child(of: clause, .obj) == nil,
        state[index].order < state[clause].order
          || state.source(index)?.lemma == "weinig"
      {
        state[index].place = .behindVerb
        continue
      }
      // Misschien komt hij later: with nothing else behind the verb, time goes last
      if state[index].lemma == "later",
        state.child(of: clause, .obj, .xcomp, .ccomp, .obl, .advcl) == nil
      {
        state[index].place = .end
        continue
      }
      // en schrijf dan: and then write
      if state[index].lemma == "then", state[clause].deprel == .conj,
        state.child(of: clause, .nsubj) == nil
      {
        state[index].place = .beforeVerb
        continue
      }
      switch state[index].traits.adverbType {
      case .frequency, .focus, .modal, .connective:
        state[index].place = .middle
      case .time where isShortTime(state[index].lemma, in: state):
        state[index].place = .middle
      default: continue
      }
      if precedesNegation(index, of: clause, in: state) { state[index].place = .beforeVerb }
      state.note(name, index)
    }
  }

  /// *waarschijnlijk niet*, *nog steeds niet*: what stands before *niet* is outside its reach, and
  /// stands before the negated verb in English.
  private static func precedesNegation(
    _ index: Int, of clause: Int, in state: TransferState
  ) -> Bool {
    guard let group = state[clause].group, group.form == .finite,
      let negation = group.negation.first
    else { return false }
    return state[index].order < Double(negation) && state[index].lemma != "yet"
  }

  /// Adverbs of time that do not say when on a calendar or clock: *already, still, now, soon*.
  static func isShortTime(_ lemma: String, in state: TransferState) -> Bool {
    lemma.count <= 8 && !lemma.contains(" ") && !lemma.ends(in: "then")
      && !state.englishClasses.hasEnding(lemma, in: .day)
  }
}
