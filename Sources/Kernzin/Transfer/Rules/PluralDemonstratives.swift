/// *Dit zijn de regels*: Dutch points at many things with the singular neuter too. *De prijzen lijken op die van
/// gisteren*: *die* is those where it stands for many.
enum PluralDemonstratives: TransferRule {
  static let name = "plural-demonstrative"
  static let examples: [RuleExample] = [
    RuleExample("Dit zijn de regels.", "These are the rules."),
    RuleExample("Dat waren mooie tijden.", "Those were beautiful times."),
    RuleExample(
      "Deze huizen lijken op die van mijn oom.", "These houses look like those of my uncle."),
  ]
  static let words: [WordKey] = ["dit", "dat", "die"]

  static func apply(to state: inout TransferState) {
    for pronoun in state.indices
    where state[pronoun].deprel == .nsubj && state[pronoun].upos == .pron {
      let verb = state[pronoun].head
      guard verb >= 0, ["dit", "dat"].contains(state.dutchForm(pronoun)),
        state[verb].lemma == "be", state.groupForm(verb) == .finite,
        state.dutchFeatures(verb)?.number == .plur,
        let predicate = state.child(of: verb, .xcomp), state[predicate].upos == .noun,
        state[predicate].features.number == .plur || state[predicate].traits.englishPlural
      else { continue }
      state[pronoun].lemma = state.dutchForm(pronoun) == "dit" ? "these" : "those"
      state[pronoun].isFixed = true
      state.note(name, pronoun)
    }
    for pronoun in state.indices
    where state[pronoun].upos == .pron && state.dutchForm(pronoun) == "die"
      && !state[pronoun].deprel.isSubject && state[pronoun].lemma == "that"
    {
      guard let owner = state.child(of: pronoun, .nmod),
        let preposition = state.child(of: owner, .case), state.dutchForm(preposition) == "van",
        let noun = referent(of: pronoun, in: state),
        state[noun].features.number == .plur || state[noun].traits.englishPlural
      else { continue }
      state[pronoun].lemma = "those"
      state[pronoun].isFixed = true
      state.note(name, pronoun)
    }
  }

  /// The noun it is compared with: the one it hangs from, or the subject of its clause.
  private static func referent(of pronoun: Int, in state: TransferState) -> Int? {
    var current = state[pronoun].head
    for _ in 0..<3 where current >= 0 {
      if state[current].upos == .noun, state[current].order < state[pronoun].order {
        return current
      }
      if let subject = state.child(of: current, .nsubj), state[subject].upos == .noun {
        return state[subject].order < state[pronoun].order ? subject : nil
      }
      current = state[current].head
    }
    return nil
  }
}
