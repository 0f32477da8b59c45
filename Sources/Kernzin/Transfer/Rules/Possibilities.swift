/// *Het zou kunnen dat de trein te laat is*: *kunnen* with a clause of what may be so has no infinitive;
/// English needs *be*.
enum Possibilities: TransferRule {
  static let name = "possibility"
  static let examples: [RuleExample] = [
    RuleExample("Het zou kunnen dat de bakker ziek is.", "It could be that the baker is sick."),
    RuleExample("Het kan zijn dat de bakker ziek is.", "It may be that the baker is sick."),
  ]
  static let words: [WordKey] = ["kunnen"]

  static func apply(to state: inout TransferState) {
    for verb in state.indices {
      guard state.dutchLemma(verb) == "kunnen", let group = state[verb].group,
        group.form == .finite, state.child(of: verb, .obj, .xcomp) == nil,
        let it = state.child(of: verb, .expl, .nsubj), state.dutchForm(it) == .it,
        let clause = state.child(of: verb, .csubj, .ccomp), state.hasGroup(clause),
        let mark = state.child(of: clause, .mark), state.dutchForm(mark) == "dat"
      else { continue }
      let isUnsure =
        state.dutchFeatures(verb)?.tense == .past
        || group.auxiliaries.contains { $0.kind == .modal("would") || $0.kind == .modal("could") }
      // kan niet dat: what cannot be, not what may not be
      let modal = isUnsure ? "could" : group.negation.isEmpty ? "may" : "can"
      // It could be *that* he sleeps
      state[clause].deprel = .csubj
      state[verb].lemma = "be"
      state[verb].traits = TermFeatures()
      state[verb].group?.tense = .pres
      state[verb].group?.auxiliaries = [
        .init(.modal(modal), tokens: group.auxiliaries.flatMap(\.tokens).sorted())
      ]
      for adverb in state.children(of: verb)
      where ["best", "goed"].contains(state.dutchForm(adverb)) {
        state[adverb].lemma = "well"
        state[adverb].isFixed = true
        state[adverb].place = .middle
      }
      state.note(name, verb)
    }
  }
}
