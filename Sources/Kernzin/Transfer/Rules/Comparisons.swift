/// *zo groot als een huis*, *even oud als zijn zus*: *as … as*.
enum Comparisons: TransferRule {
  static let name = "comparison"
  static let examples: [RuleExample] = [
    RuleExample("Het hotel is zo groot als een dorp.", "The hotel is as large as a village.")
  ]
  static let words: [WordKey] = ["zo", "even"]

  static func apply(to state: inout TransferState) {
    for index in state.indices where words.contains(state.dutchForm(index)) {
      var quality = state[index].head
      // rent even hard als: beside the adverb, not below it
      if quality >= 0, state.hasGroup(quality),
        let next = state.indices.first(where: {
          state[$0].order == state[index].order + 1 && state[$0].head == quality
            && state[$0].deprel == .advmod
        }), standard(of: index, next, in: state) != nil
      {
        state[index].head = next
        quality = next
      }
      guard quality >= 0, state[index].tokens.count == 1,
        [.adj, .adv, .det, .pron].contains(state[quality].upos),
        let standard = standard(of: index, quality, in: state),
        let mark = state.child(of: standard, .mark, .case)
      else { continue }
      state[index].lemma = "as"
      state[index].isFixed = true
      state[index].traits = TermFeatures()
      state[index].traits.adverbType = .degree
      state[mark].lemma = "as"
      state[mark].isFixed = true
      state[standard].head = quality
      if state[standard].upos != .verb { state[standard].deprel = .obl }
      // zo groot: the degree stands right before what it measures.
      state[index].order = state[quality].order - 1
      state.note(name, quality)
    }
  }

  /// The phrase with *als* below *zo*, the adjective, or beside it.
  private static func standard(of degree: Int, _ quality: Int, in state: TransferState) -> Int? {
    let beside = state[quality].head >= 0 ? state.children(of: state[quality].head) : .none
    return (state.children(of: degree) + state.children(of: quality) + beside).first {
      guard state[$0].order > state[quality].order, $0 != quality,
        let mark = state.child(of: $0, .mark, .case)
      else { return false }
      return state.dutchForm(mark) == "als"
    }
  }
}
