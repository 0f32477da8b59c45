/// *Ik zag haar gisteren op de markt*: Dutch tells when before how and where, English after.
enum AdverbialOrder: TransferRule {
  static let name = "time-last"
  static let examples: [RuleExample] = [
    RuleExample(
      "De politie heeft gisteren drie mannen in een café gearresteerd.",
      "The police arrested three men in a café yesterday."),
    RuleExample("Hij zong vrijdag opnieuw.", "He sang again Friday."),
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.hasGroup(verb) {
      defer { putAgainFirst(verb, in: &state) }
      let adverbials = state.children(of: verb) {
        [.obl, .oblArg, .oblAgent, .advmod].contains($0.deprel) && $0.place == nil
      }
      guard adverbials.count > 1,
        let last = adverbials.last(where: { !isTime($0, in: state) }),
        state[last].deprel != .oblAgent, state[last].upos != .adp || state[last].deprel == .obl,
        !isLong(last, in: state)
      else { continue }
      for time in adverbials
      where state[time].order < state[last].order && isTime(time, in: state)
        && !isLong(time, in: state)
      {
        state[time].place = .end
        state.note(name, time)
      }
    }
  }

  /// *vergadert donderdag opnieuw*: again on Thursday.
  private static func putAgainFirst(_ verb: Int, in state: inout TransferState) {
    let children = state.children(of: verb) { [.obl, .advmod].contains($0.deprel) }
    for again in children where state[again].lemma == "again" && state[again].place == .end {
      guard
        let time = children.first(where: {
          state[$0].order < state[again].order && [nil, .end].contains(state[$0].place)
            && isTime($0, in: state)
        })
      else { continue }
      state[time].place = .end
      state[again].order = state.span(of: time).lowerBound - 0.5
      state.note(name, again)
    }
  }

  /// *gisteren*, *vorige week*, *op maandag*, *in 1990*: what a calendar tells.
  private static func isTime(_ index: Int, in state: TransferState) -> Bool {
    if state[index].traits.nounClass == .time { return true }
    // schoot 24 keer op doel
    if Multiples.isOccasion(index, in: state) { return true }
    // elke dag
    if [.time, .frequency].contains(state[index].traits.adverbType),
      state[index].tokens.count > 1, state[index].lemma.contains(" ")
    {
      return true
    }
    if state[index].traits.adverbType == .time,
      !AdverbPlacement.isShortTime(state[index].lemma, in: state)
    {
      return state.englishClasses.hasEnding(state[index].lemma, in: .calendarTime)
    }
    return state.child(of: index, .case) != nil && DutchGrammar.isYear(state.formText(index))
  }

  /// What has a clause of its own, or many words, stays behind what is short.
  private static func isLong(_ index: Int, in state: TransferState) -> Bool {
    let words = state.indices.count { state.isBelow($0, index) }
    return words > 5
      || state.indices.contains { state.isBelow($0, index) && state.hasGroup($0) }
  }
}
