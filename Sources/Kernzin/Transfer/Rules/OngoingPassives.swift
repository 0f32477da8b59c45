/// *De brug wordt momenteel gerepareerd*: what is done now, not as a rule, is *being* done.
enum OngoingPassives: TransferRule {
  static let name = "ongoing-passive"
  static let examples: [RuleExample] = [
    RuleExample("De brug wordt momenteel gerepareerd.", "The bridge is currently being repaired.")
  ]
  static let words: [WordKey] = ["worden"]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.groupForm(verb) == .finite {
      guard let group = state[verb].group, group.tense == .pres,
        group.auxiliaries.map(\.kind) == [.passive],
        group.auxiliaries[0].tokens.contains(where: { state.lemma(ofToken: $0) == "worden" }),
        case let now = state.children(of: verb).first(where: { isNow($0, in: state) }),
        now != nil || state[verb].traits.englishProgressive
      else { continue }
      if let now { state[now].place = .middle }
      state[verb].group?.auxiliaries.insert(.init(.progressive), at: 0)
      state.note(name, verb)
    }
  }

  private static func isNow(_ index: Int, in state: TransferState) -> Bool {
    [.advmod, .obl].contains(state[index].deprel)
      && state[index].tokens.contains {
        state.classes.has(state.lemma(ofToken: $0), in: .present)
      }
  }
}
