/// *minder mensen*: of what is counted English has *fewer* and *fewest*.
enum FewerThings: TransferRule {
  static let name = "fewer"
  static let examples: [RuleExample] = [
    RuleExample("Er kwamen minder gasten.", "Fewer guests came."),
    RuleExample("Steeds minder mensen roken.", "Fewer and fewer people smoke."),
    RuleExample("Zij heeft minder geld.", "She has less money."),
  ]
  static let words: [WordKey] = ["minder", "minst", "minste"]

  static func apply(to state: inout TransferState) {
    for index in state.indices {
      let noun = state[index].head
      guard noun >= 0, [.det, .amod, .nummod, .advmod].contains(state[index].deprel),
        state[index].order < state[noun].order, let fewer = counted[state[index].lemma],
        state[noun].upos == .noun, state[noun].features.number == .plur,
        !state[noun].traits.englishMass, state[noun].traits.nounClass != .measure
      else { continue }
      state[index].lemma = fewer
      state[index].isFixed = true
      state.note(name, index)
    }
  }

  private static let counted = [
    "less": "fewer", "least": "fewest", "less and less": "fewer and fewer",
    "even less": "even fewer",
  ]
}
