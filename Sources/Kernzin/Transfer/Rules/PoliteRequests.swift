/// *Zou u het raam willen sluiten?*: who asks whether somebody would be willing asks for it to be done.
enum PoliteRequests: TransferRule {
  static let name = "polite-request"
  static let examples: [RuleExample] = [
    RuleExample("Zou u de deur willen sluiten?", "Would you please close the door?")
  ]
  static let words: [WordKey] = ["willen"]

  static func apply(to state: inout TransferState) {
    guard state.english.ending.contains("?") else { return }
    for verb in state.indices {
      guard let group = state[verb].group, group.form == .finite,
        state[verb].deprel == .root, state.dutchLemma(verb) == "willen",
        group.auxiliaries.map(\.kind) == [.modal("would")],
        let deed = state.child(of: verb, .xcomp), isDeed(deed, in: state),
        state[deed].group?.form == .bareInfinitive
          || state[deed].group?.form == .toInfinitive,
        let subject = state.child(of: verb, .nsubj), state[subject].lemma == "you"
      else { continue }
      for child in state.children(of: verb) where child != deed { state[child].head = deed }
      state[deed].head = state[verb].head
      state[deed].deprel = .root
      state[deed].group = group
      state.remove(verb, heir: deed, rule: name)
      askNicely(deed, in: &state)
    }
    for verb in state.indices where state[verb].deprel == .root {
      guard let group = state[verb].group, group.auxiliaries.count == 2,
        group.auxiliaries.map(\.kind) == [.modal("would"), .semiModal("like to")],
        let subject = state.child(of: verb, .nsubj), state[subject].lemma == "you",
        state[subject].order < state[verb].order, isDeed(verb, in: state),
        state.child(of: verb, .advmod) == nil
      else { continue }
      state[verb].group?.auxiliaries[0].tokens += group.auxiliaries[1].tokens
      state[verb].group?.auxiliaries.remove(at: 1)
      askNicely(verb, in: &state)
    }
  }

  /// *Zou je veel geld willen hebben?* asks for nothing to be done.
  private static func isDeed(_ verb: Int, in state: TransferState) -> Bool {
    !state.classes.has(state.dutchLemma(verb), in: .stateVerb)
      && !["krijgen", "worden", "blijven"].contains(state.dutchLemma(verb))
      && !state.dutch.nodes.contains { $0.form.inLowerCase == "graag" }
  }

  private static func askNicely(_ verb: Int, in state: inout TransferState) {
    var please = EnglishTree.Node(
      lemma: "please", upos: .adv, head: verb, deprel: .advmod, order: state[verb].order - 0.5)
    please.isFixed = true
    please.place = .middle
    _ = state.insert(please, rule: name)
  }
}
