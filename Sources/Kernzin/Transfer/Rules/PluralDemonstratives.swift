/// *Dit zijn de regels*: Dutch points at many things with the singular neuter too.
enum PluralDemonstratives: TransferRule {
  static let name = "plural-demonstrative"
  static let examples: [RuleExample] = [
    RuleExample("Dit zijn de regels.", "These are the rules."),
    RuleExample("Dat waren mooie tijden.", "Those were beautiful times."),
  ]

  static func apply(to state: inout TransferState) {
    for pronoun in state.indices
    where state[pronoun].deprel == .nsubj && state[pronoun].upos == .pron {
      let verb = state[pronoun].head
      guard verb >= 0, ["dit", "dat"].contains(state.dutchForm(pronoun)),
        state[verb].lemma == "be", state.groupForm(verb) == .finite,
        state.source(verb)?.features.number == .plur,
        let predicate = state.child(of: verb, .xcomp), state[predicate].upos == .noun,
        state[predicate].features.number == .plur || state[predicate].traits.englishPlural
      else { continue }
      state[pronoun].lemma = state.dutchForm(pronoun) == "dit" ? "these" : "those"
      state[pronoun].isFixed = true
      state.note(name, pronoun)
    }
  }
}
