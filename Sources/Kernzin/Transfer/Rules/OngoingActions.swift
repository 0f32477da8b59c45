/// *Het regent*, *De politie zoekt getuigen*: what goes on now is in the English progressive, for
/// verbs whose glossary line says so, unless the clause tells what is usual.
enum OngoingActions: TransferRule {
  static let name = "ongoing"
  static let examples: [RuleExample] = [
    RuleExample("Het regent.", "It is raining.")
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state[verb].traits.englishProgressive {
      guard let group = state[verb].group, group.form == .finite, group.tense == .pres,
        group.auxiliaries.isEmpty || lasts(verb, group, in: state), state[verb].lemma != "be",
        ![.advcl, .aclRelcl].contains(state[verb].deprel),
        !state.children(of: verb).contains(where: { isUsual($0, in: state) })
      else { continue }
      state[verb].group?.auxiliaries.append(.init(.progressive))
      state.note(name, verb)
    }
  }

  /// *wacht al een uur*: has been waiting.
  private static func lasts(
    _ verb: Int, _ group: VerbGroup, in state: TransferState
  ) -> Bool {
    group.auxiliaries.map(\.kind) == [.perfect] && state[verb].rules.contains(Durations.name)
      && state.dutchFeatures(verb)?.verbForm == .fin
  }

  /// *altijd*, *vaak*, *elke dag*, *op maandag*, *als …*: habits.
  private static func isUsual(_ index: Int, in state: TransferState) -> Bool {
    if state[index].traits.adverbType == .frequency { return true }
    if state[index].deprel == .advcl { return true }
    return state.children(of: index).contains {
      ["elk", "ieder", "alle"].contains(state.dutchLemma($0))
    }
  }
}
