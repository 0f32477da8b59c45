/// *het ingaan van de regels*: an infinitive with an article is a noun; English has its *-ing* form.
enum NominalizedInfinitives: TransferRule {
  static let name = "nominalized-infinitive"
  static let examples: [RuleExample] = [
    RuleExample("Het roken is verboden.", "Smoking is forbidden.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].upos == .verb {
      guard state.source(index)?.features.verbForm == .inf,
        let article = state.children(of: index).first(where: { state[$0].deprel == .det })
      else { continue }
      state[index].upos = .noun
      state[index].features.verbForm = .ger
      state[index].features.number = .sing
      let hasComplement = state.child(of: index, .nmod, .amod) != nil
      if !hasComplement { state.remove(article, heir: index, rule: name) }
      state.note(name, index)
    }
  }
}
