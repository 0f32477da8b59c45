/// *Als hij had gebeld, had ik hem opgehaald*: what would have been, had something else been; Dutch has the same
/// tense twice.
enum UnrealConditions: TransferRule {
  static let name = "unreal-condition"
  static let examples: [RuleExample] = [
    RuleExample(
      "Als zij had gebeld, had ik haar geholpen.", "If she had called, I would have helped her."),
    RuleExample(
      "Was de piloot gebleven, dan leefde hij nog.",
      "If the pilot had stayed, he would still be alive."),
  ]

  static func apply(to state: inout TransferState) {
    for clause in state.indices where state[clause].deprel == .advcl {
      let main = state[clause].head
      guard main >= 0, isPluperfect(clause, in: state), state[main].deprel == .root,
        let mark = state.child(of: clause, .mark),
        state[mark].lemma == "if" || ["als", "indien"].contains(state.dutchForm(mark)),
        let group = state[main].group, group.form == .finite, group.tense == .past
      else { continue }
      // Als ik had gegeten, las ik: a habit, unless the condition has the verb in front
      let isInverted = state[mark].dutch == nil
      guard isPluperfect(main, in: state) || isInverted && group.auxiliaries.isEmpty else {
        continue
      }
      state[main].group?.auxiliaries.insert(.init(.modal("would")), at: 0)
      if state[mark].lemma != "if" {
        state[mark].lemma = "if"
        state[mark].isFixed = true
      }
      state.note(name, main)
    }
  }

  private static func isPluperfect(_ verb: Int, in state: TransferState) -> Bool {
    state[verb].group?.form == .finite && state[verb].group?.tense == .past
      && state[verb].group?.auxiliaries.first?.kind == .perfect
  }
}
