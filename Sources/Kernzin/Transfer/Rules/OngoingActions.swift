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
        group.auxiliaries.isEmpty, state[verb].lemma != "be",
        ![.advcl, .aclRelcl].contains(state[verb].deprel),
        !state.children(of: verb).contains(where: { isUsual($0, in: state) })
      else { continue }
      state[verb].group?.auxiliaries = [.init(.progressive)]
      state.note(name, verb)
    }
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
