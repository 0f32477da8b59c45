/// *Laat je niet misleiden*: who is told to let something be done to him is told not to *let yourself be*
/// misled.
enum LettingOneself: TransferRule {
  static let name = "letting-oneself"
  static let examples: [RuleExample] = [
    RuleExample("Laat je verrassen.", "Let yourself be surprised."),
    RuleExample(
      "Laat je niet misleiden door de prijs.", "Do not let yourself be misled by the price."),
  ]
  static let words: [WordKey] = ["laten"]

  static func apply(to state: inout TransferState) {
    guard !state.english.ending.contains("?") else { return }
    for verb in state.indices {
      guard state.dutchForm(verb) == "laat", state[verb].tokens.count == 1,
        state.groupForm(verb) == .finite,
        !state.children(of: verb).contains(where: {
          state[$0].order < state[verb].order && state[$0].deprel != .punct
        }),
        let oneself = state.children(of: verb).first(where: {
          state[$0].order == state[verb].order + 1
            && ["je", "u", "jullie", "jezelf"].contains(state.dutchForm($0))
        }), state[oneself].deprel != .nmodPoss,
        let done = state.child(of: verb, .xcomp, .ccomp), let inner = state[done].group,
        inner.form == .bareInfinitive, inner.auxiliaries.isEmpty,
        state.child(of: done, .obj, .mark) == nil
      else { continue }
      state[oneself].lemma = state.dutchForm(oneself) == "jullie" ? "yourselves" : "yourself"
      state[oneself].isFixed = true
      state[oneself].deprel = .obj
      state[verb].lemma = "let"
      state[verb].group?.negation += inner.negation
      state[done].deprel = .xcomp
      state[done].group?.negation = []
      state[done].group?.auxiliaries = [.init(.passive)]
      for agent in state.children(of: done) where state[agent].deprel == .obl {
        guard let preposition = state.child(of: agent, .case),
          state.dutchForm(preposition) == "door"
        else { continue }
        state[agent].deprel = .oblAgent
        state[preposition].lemma = "by"
      }
      state.note(name, verb)
    }
  }
}
