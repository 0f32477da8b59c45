/// *Er valt weinig te lachen*: what *falls* to be done is there to do; *Dat valt niet te ontkennen* it cannot be
/// done.
enum ThereIsTo: TransferRule {
  static let name = "there-is-to"
  static let examples: [RuleExample] = [
    RuleExample("Er valt veel te zien.", "There is a lot to see."),
    RuleExample("Dat valt niet te ontkennen.", "That cannot be denied."),
  ]
  static let words: [WordKey] = ["vallen"]

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
        // That cannot be denied.
        BeInfinitives.raise(deed, over: fall, rule: name, in: &state)
      } else {
        state[fall].lemma = "be"
        state[fall].traits = TermFeatures()
        state[deed].head = subject
        state[deed].deprel = .acl
      }
    }
  }
}
