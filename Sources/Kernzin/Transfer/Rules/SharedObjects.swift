/// *Zij hebben het huis gekocht en verbouwd*: of two participles side by side the second shares the object, which
/// English says again behind it.
enum SharedObjects: TransferRule {
  static let name = "shared-object"
  static let examples: [RuleExample] = [
    RuleExample(
      "Zij hebben het huis gekocht en verbouwd.", "They bought the house and renovated it.")
  ]

  static func apply(to state: inout TransferState) {
    for second in state.indices where state[second].deprel == .conj && state.hasGroup(second) {
      let first = state[second].head
      guard first >= 0, let group = state[first].group, !group.isPassive,
        state.dutchFeatures(first)?.verbForm == .part,
        state.dutchFeatures(second)?.verbForm == .part, state[second].tokens.count == 1,
        !state[second].traits.perfectWithBe,
        let object = state.child(of: first, .obj), state[object].order < state[first].order,
        state[object].upos == .noun, state[object].traits.nounClass != .human,
        state[object].traits.nounClass != .measure, state[object].traits.nounClass != .time,
        let joint = state.child(of: second, .cc), state.children(of: second).elementsEqual([joint]),
        state[joint].order == state[first].order + 1,
        state[second].order == state[joint].order + 1
      else { continue }
      let isPlural =
        state[object].features.number == .plur && !state[object].traits.englishMass
        || state[object].traits.englishPlural
        || state.children(of: object).contains { state[$0].deprel == .conj }
      var pronoun = EnglishTree.Node(
        lemma: isPlural ? "them" : "it", upos: .pron, head: second, deprel: .obj,
        order: state[second].order + 0.5)
      pronoun.isFixed = true
      _ = state.insert(pronoun, rule: name)
    }
  }
}
