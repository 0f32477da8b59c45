/// *Was ik maar rijk*, *Had ik maar tijd!*: a past that opens the sentence, with *maar* behind its subject, is
/// *if only*.
enum Wishes: TransferRule {
  static let name = "wish"
  static let examples: [RuleExample] = [
    RuleExample("Had ik maar meer geld!", "If only I had more money!"),
    RuleExample("Was het maar zomer.", "If only it was summer."),
  ]
  static let words: [WordKey] = ["maar"]

  static func apply(to state: inout TransferState) {
    guard let clause = state.english.root, let group = state[clause].group,
      group.form == .finite, group.tense == .past, !state.english.ending.contains("?"),
      let finite = Fronting.finiteOrder(of: clause, in: state),
      state.span(of: clause).lowerBound == finite,
      let subject = state.child(of: clause, .nsubj, .nsubjPass),
      state[subject].order == finite + 1,
      let only = state.indices.first(where: {
        state[$0].order == finite + 2 && state.dutchUPOS($0) == .adv
          && state.dutchForm($0) == "maar"
      }), state.child(of: clause, .advcl, .parataxis, .ccomp) == nil
    else { return }
    let mark = EnglishTree.Node(
      lemma: "if only", upos: .sconj, head: clause, deprel: .mark, order: finite - 0.5)
    let wish = state.insert(mark, rule: name)
    state.remove(only, heir: wish, rule: name)
  }
}
