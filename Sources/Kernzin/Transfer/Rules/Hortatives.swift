/// *Laten we gaan*: *let us*, then the bare verb.
enum Hortatives: TransferRule {
  static let name = "hortative"
  static let examples: [RuleExample] = [
    RuleExample("Laten we beginnen.", "Let us start."),
    RuleExample("Laten we niet wachten.", "Let us not wait."),
  ]
  static let words: [WordKey] = ["laten"]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state.dutchForm(index) == "laten" {
      guard state.groupForm(index) == .finite,
        let verb = state.child(of: index, .xcomp, .ccomp), state.hasGroup(verb),
        let us = state.child(of: index, .nsubj, .obj) ?? state.child(of: verb, .nsubj, .obj),
        DutchGrammar.isWe(state.dutchForm(us)),
        state[us].order > state[index].order
      else { continue }
      state[index].group?.form = .imperative
      state[index].lemma = "let"
      state[us].head = index
      state[us].lemma = "us"
      state[us].deprel = .iobj
      state[verb].deprel = .xcomp
      state[verb].group?.form = .bareInfinitive
      let negation = state[index].group?.negation ?? []
      state[verb].group?.negation += negation
      state[index].group?.negation = []
      state.note(name, index)
    }
  }
}
