/// *Het gaat erom wie je bent*: the pronoun that announces a question is not said in English, where the question
/// follows the preposition.
enum AnticipatedQuestions: TransferRule {
  static let name = "anticipated-question"
  static let examples: [RuleExample] = [
    RuleExample("Het gaat erom wie je bent.", "It is about who you are.")
  ]
  static let words: [WordKey] = ["wie", "wat", "waar", "hoe", "of", "waarom", "welke"]

  static func apply(to state: inout TransferState) {
    for adverb in state.indices
    where state.dutch.nodes.indices.contains(state[adverb].dutch ?? -1)
      && state[adverb].lemma.ends(in: " it")
    {
      let verb = state[adverb].head
      guard verb >= 0, state.hasGroup(verb),
        let question = (state.children(of: verb) + state.children(of: adverb)).first(where: {
          state[$0].deprel == .ccomp && opens($0, behind: adverb, in: state)
        })
      else { continue }
      state[adverb].lemma = String(state[adverb].lemma.dropLast(3))
      state[adverb].place = .end
      state[question].commaBefore = false
      state.note(name, adverb)
    }
  }

  /// A question word stands right behind the adverb, perhaps behind a comma.
  private static func opens(_ clause: Int, behind adverb: Int, in state: TransferState) -> Bool {
    let start = state.span(of: clause).lowerBound
    guard start > state[adverb].order, start - state[adverb].order <= 2,
      let first = state.indices.first(where: { state[$0].order == start })
    else { return false }
    return words.contains(state.dutchForm(first))
  }
}
