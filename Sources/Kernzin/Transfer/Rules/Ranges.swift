/// *van negen tot vijf*, *van 12 naar 15 procent*: a phrase with *van* and its end with *tot* or *naar*
/// tell a way from one to the other.
enum Ranges: TransferRule {
  static let name = "range"
  static let examples: [RuleExample] = [
    RuleExample("Zij werkt van negen tot vijf.", "She works from nine to five.")
  ]
  static let words: [WordKey] = ["tot", "naar"]

  static func apply(to state: inout TransferState) {
    for start in state.indices {
      guard let from = state.child(of: start, .case), state.dutchForm(from) == "van",
        state[from].tokens.count == 1, state[start].head >= 0,
        !state[from].rules.contains(TermSeeding.frameMark)
      else { continue }
      let own = state.children(of: start)
      // van de begrafenis van haar man tot de dakgoot: the end may hang from what is inside
      let inner = state[start].commaBefore ? own.flatMap { state.children(of: $0) } : []
      let siblings = state.children(of: state[start].head) + own + inner
      guard
        let end = siblings.first(where: {
          $0 != start && isEnd($0, behind: start, in: state)
        }),
        isAlike(start, end, in: state)
          || state[start].commaBefore && state[start].deprel == .obl && state[end].upos == .noun
      else { continue }
      state[from].lemma = "from"
      state.note(name, from)
      if let to = state.child(of: end, .case), state.dutchForm(to) != "naar",
        state[to].tokens.count == 1
      {
        state[to].lemma = "to"
      }
    }
  }

  private static func isEnd(_ end: Int, behind start: Int, in state: TransferState) -> Bool {
    guard let to = state.child(of: end, .case) else { return false }
    // tot en met, one entry
    let opener = state[to].tokens.first.map { state.dutch[$0].formKey } ?? ""
    return words.contains(opener) && state[end].order > state[start].order
  }

  /// Two numbers, two times, two places.
  private static func isAlike(_ start: Int, _ end: Int, in state: TransferState) -> Bool {
    func isNumber(_ index: Int) -> Bool {
      state[index].upos == .num || state.child(of: index, .nummod) != nil
        || state.formText(index).first?.isNumber == true
    }
    // een groep van vier tot zes: of a thing, no way
    let isOfNoun = state[start].deprel == .nmod
    if isNumber(start), isNumber(end) { return !isOfNoun }
    if let kind = state[start].traits.nounClass, kind == state[end].traits.nounClass { return true }
    return state[start].upos == .propn && state[end].upos == .propn
  }
}
