/// *Vroeger woonde zij in Gent*: what was usual once is *used to* in English.
enum FormerHabits: TransferRule {
  static let name = "former-habit"
  static let examples: [RuleExample] = [
    RuleExample("Vroeger woonde zij in Gent.", "She used to live in Ghent.")
  ]
  static let words: [WordKey] = ["vroeger"]

  static func apply(to state: inout TransferState) {
    for index in state.indices
    where state.dutchForm(index) == "vroeger" && state[index].deprel == .advmod {
      let verb = state[index].head
      guard verb >= 0, let group = state[verb].group, group.form == .finite, group.tense == .past,
        group.auxiliaries.isEmpty, state[index].tokens.count == 1,
        state.children(of: index).isEmpty
      else { continue }
      let tokens = state[index].tokens
      state[verb].group?.auxiliaries = [.init(.semiModal("use to"), tokens: tokens)]
      state.remove(index, heir: verb, rule: name)
    }
  }
}
