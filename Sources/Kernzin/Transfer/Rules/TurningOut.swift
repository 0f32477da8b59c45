/// *De man bleek een oplichter*: what somebody turns out *to be*.
enum TurningOut: TransferRule {
  static let name = "turning-out"
  static let examples: [RuleExample] = [
    RuleExample("De man bleek een arts.", "The man turned out to be a doctor.")
  ]
  static let words: [WordKey] = ["blijken"]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state[verb].lemma == "turn out" && state.hasGroup(verb) {
      guard
        let predicate = state.children(of: verb).first(where: {
          [.xcomp, .obj].contains(state[$0].deprel) && !state.hasGroup($0)
        }), state[predicate].place == nil
      else { continue }
      state[predicate].deprel = .xcomp
      state[verb].lemma = "turn out to be"
      state.note(name, verb)
    }
  }
}
