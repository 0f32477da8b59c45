/// *Lezen maakt slim*: English says whom it makes so.
enum MakesYou: TransferRule {
  static let name = "makes-you"
  static let examples: [RuleExample] = [
    RuleExample("Geld maakt niet gelukkig.", "Money does not make you happy.")
  ]
  static let words: [WordKey] = ["maken"]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.dutchLemma(verb) == "maken" && state[verb].lemma == "make"
    {
      guard let group = state[verb].group, group.form == .finite, !group.isPassive,
        state[verb].tokens.count == 1, state.child(of: verb, .obj, .iobj, .explPv, .ccomp) == nil,
        state.child(of: verb, .nsubj, .csubj) != nil,
        let quality = state.child(of: verb, .xcomp, .advmod),
        state.dutchUPOS(quality) == .adj, state[quality].order > state[verb].order,
        state.child(of: quality, .nmodPoss, .det) == nil
      else { continue }
      state[quality].deprel = .xcomp
      state[quality].upos = .adj
      var you = EnglishTree.Node(
        lemma: "you", upos: .pron, head: verb, deprel: .obj, order: state[quality].order - 0.5)
      you.isFixed = true
      _ = state.insert(you, rule: name)
    }
  }
}
