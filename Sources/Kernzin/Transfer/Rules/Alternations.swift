/// *nu eens vrolijk, dan weer somber*: what is so by turns, in a pair of adverbs.
enum Alternations: TransferRule {
  static let name = "alternation"
  static let examples: [RuleExample] = [
    RuleExample(
      "De zanger is nu eens vrolijk, dan weer somber.",
      "The singer is sometimes cheerful, at other times gloomy.")
  ]
  static let words: [WordKey] = ["eens"]

  static func apply(to state: inout TransferState) {
    guard let first = pair("nu", "eens", behind: -1, in: state),
      let second = pair("dan", "weer", behind: state[first.adverb].order, in: state)
    else { return }
    for (found, english) in [(first, "sometimes"), (second, "at other times")] {
      state.remove(found.particle, heir: found.adverb, rule: name)
      state[found.adverb].lemma = english
      state[found.adverb].isFixed = true
      state[found.adverb].traits.adverbType = .frequency
    }
  }

  /// Two words side by side that are no part of a longer entry.
  private static func pair(
    _ adverb: WordKey, _ particle: WordKey, behind order: Double, in state: TransferState
  ) -> (adverb: Int, particle: Int)? {
    for index in state.indices
    where state.dutchForm(index) == adverb && state[index].order > order
      && state[index].tokens.count == 1
    {
      let next = state.indices.first {
        state[$0].order == state[index].order + 1 && state.dutchForm($0) == particle
          && state[$0].tokens.count == 1
      }
      if let next { return (index, next) }
    }
    return nil
  }
}
