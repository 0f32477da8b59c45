/// *Zij toonde daarvoor brieven die haar vader had bewaard*: behind an object with a clause of its own a short
/// adverbial would seem to belong to the clause; it opens the sentence.
enum HeavyObjects: TransferRule {
  static let name = "heavy-object"
  static let examples: [RuleExample] = [
    RuleExample(
      "De krant toonde gisteren brieven die de minister had geschreven.",
      "Yesterday the newspaper showed letters that the minister had written.")
  ]

  static func apply(to state: inout TransferState) {
    guard !state.english.ending.contains("?"), let verb = state.english.root,
      state.groupForm(verb) == .finite, let object = state.child(of: verb, .obj),
      state[object].order > state[verb].order,
      state.children(of: object).contains(where: { state[$0].deprel == .aclRelcl }),
      let subject = state.child(of: verb, .nsubj, .nsubjPass),
      state[subject].order < state[object].order
    else { return }
    let children = state.children(of: verb)
    guard !children.contains(where: { state[$0].place == .front }) else { return }
    let adverbials = children.filter {
      [.obl, .advmod].contains(state[$0].deprel) && [nil, .end].contains(state[$0].place)
        && state[$0].order < state[object].order && isSetting($0, in: state)
    }
    guard adverbials.count == 1, let adverbial = adverbials.first else { return }
    state[adverbial].place = .front
    state.note(name, adverbial)
  }

  /// Three words at most, and a time or *daarvoor*.
  private static func isSetting(_ index: Int, in state: TransferState) -> Bool {
    guard state.indices.count(where: { state.isBelow($0, index) }) <= 3 else { return false }
    let node = state[index]
    if node.traits.nounClass == .time { return true }
    if node.traits.adverbType == .time {
      return !AdverbPlacement.isShortTime(node.lemma, in: state)
    }
    return state.formText(index).hasPrefix("daar") && node.lemma.contains(" ")
  }
}
