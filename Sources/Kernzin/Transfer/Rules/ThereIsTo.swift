/// *Er valt weinig te lachen*: what *falls* to be done is there to do; *Dat valt niet te ontkennen* it cannot be
/// done.
enum ThereIsTo: TransferRule {
  static let name = "there-is-to"
  static let examples: [RuleExample] = [
    RuleExample("Er valt veel te zien.", "There is a lot to see."),
    RuleExample("Dat valt niet te ontkennen.", "That cannot be denied."),
  ]

  static func apply(to state: inout TransferState) {
    for fall in state.indices where state.dutchLemma(fall) == "vallen" {
      guard state[fall].group?.form == .finite, state[fall].tokens.count == 1,
        let deed = state.child(of: fall, .xcomp, .ccomp, .advcl),
        let inner = state[deed].group, inner.form == .toInfinitive, !inner.isPassive,
        let subject = state.child(of: fall, .nsubj)
      else { continue }
      state[deed].deprel = .xcomp
      state.note(name, fall)
      let there = state.children(of: fall).first {
        state.dutchForm($0) == WordKey.there && state[$0].tokens.count == 1
      }
      if there == nil {
        state[fall].lemma = "be"
        state[fall].traits = TermFeatures()
        raise(deed, from: fall, in: &state)
      } else {
        state[fall].lemma = "be"
        state[fall].traits = TermFeatures()
        state[deed].head = subject
        state[deed].deprel = .acl
      }
    }
  }

  /// That cannot be denied.
  private static func raise(_ deed: Int, from fall: Int, in state: inout TransferState) {
    guard let group = state[fall].group, let inner = state[deed].group else { return }
    var raised = group
    raised.negation = group.negation + inner.negation
    raised.auxiliaries = [
      .init(.modal(group.tense == .past ? "could" : "can"), tokens: state[fall].tokens),
      .init(.passive),
    ]
    for child in state.children(of: fall) where child != deed { state[child].head = deed }
    state[deed].head = state[fall].head
    state[deed].deprel = state[fall].deprel
    state[deed].group = raised
    for mark in state.children(of: deed) where state.dutchForm(mark) == "te" {
      state.remove(mark, heir: deed, rule: name)
    }
    state.remove(fall, heir: deed, rule: name)
    if let subject = state.child(of: deed, .nsubj) { state[subject].deprel = .nsubjPass }
  }
}
