/// *Ajax won met 3-1 van Feyenoord*: a score stands without a preposition, the winner's goals first.
enum Scores: TransferRule {
  static let name = "score"
  static let examples: [RuleExample] = [
    RuleExample("PSV won met 4-0 van Twente.", "PSV beat Twente 4-0."),
    RuleExample("De ploeg won met 0-2.", "The team won 2-0."),
  ]
  static let words: [WordKey] = ["met"]

  static func apply(to state: inout TransferState) {
    for score in state.indices where state.dutchUPOS(score) != .punct {
      guard state[score].head >= 0, let with = state.child(of: score, .case),
        state.dutchForm(with) == "met", let goals = goals(state.formText(score))
      else { continue }
      let verb = state[score].head
      state.remove(with, heir: score, rule: name)
      if state.dutchLemma(verb) == "winnen", goals.0 < goals.1 {
        state[score].lemma = "\(goals.1)-\(goals.0)"
        state[score].isFixed = true
      }
      if state.child(of: verb, .obj) == nil, state.hasGroup(verb) {
        state[score].place = .behindVerb
      }
    }
  }

  private static func goals(_ form: String) -> (Int, Int)? {
    let parts = form.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count < 3 }), let first = Int(parts[0]),
      let second = Int(parts[1])
    else { return nil }
    return (first, second)
  }
}
