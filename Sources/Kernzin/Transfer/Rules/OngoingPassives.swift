/// *De brug wordt momenteel gerepareerd*: what is done now, not as a rule, is *being* done.
enum OngoingPassives: TransferRule {
  static let name = "ongoing-passive"
  static let examples: [RuleExample] = [
    RuleExample("De brug wordt momenteel gerepareerd.", "The bridge is currently being repaired."),
    RuleExample("De brand wordt nog onderzocht.", "The fire is still being investigated."),
    RuleExample("De brug wordt nog vaak gebruikt.", "The bridge is still often used."),
  ]
  static let words: [WordKey] = ["worden"]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.groupForm(verb) == .finite {
      guard let group = state[verb].group, group.tense == .pres,
        group.auxiliaries.map(\.kind) == [.passive],
        group.auxiliaries[0].tokens.contains(where: { state.lemma(ofToken: $0) == "worden" }),
        case let now = state.children(of: verb).first(where: { isNow($0, in: state) }),
        now != nil || state[verb].traits.englishProgressive || isUnfinished(verb, in: state)
      else { continue }
      if let now, state[now].tokens.count == 1 { state[now].place = .middle }
      state[verb].group?.auxiliaries.insert(.init(.progressive), at: 0)
      state.note(name, verb)
    }
  }

  private static func isNow(_ index: Int, in state: TransferState) -> Bool {
    [.advmod, .obl].contains(state[index].deprel)
      && (state[index].lemma == "at the moment"
        || state[index].tokens.contains {
          state.classes.has(state.lemma(ofToken: $0), in: .present)
        })
  }

  /// *wordt nog onderzocht*, *wordt nu verbouwd*: work that goes on until it is done. What is to happen on
  /// some day is a plan.
  private static func isUnfinished(_ verb: Int, in state: TransferState) -> Bool {
    guard state[verb].group?.negation.isEmpty == true,
      state.classes.has(state.dutchLemma(verb), in: .work)
    else { return false }
    let adverbs = state.children(of: verb) { [.obl, .advmod, .nmod].contains($0.deprel) }
    return adverbs.contains {
      ["still", "now"].contains(state[$0].lemma) && state[$0].tokens.count == 1
    }
      && !adverbs.contains {
        state[$0].traits.nounClass == .time || state[$0].traits.adverbType == .frequency
          || state[$0].traits.adverbType == .time && state[$0].tokens.count > 1
      }
  }
}
