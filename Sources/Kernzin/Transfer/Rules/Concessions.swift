/// *Al heb ik nog last, het gaat goed*: *al* right in front of the finite verb and its subject is *although*.
enum Concessions: TransferRule {
  static let name = "concession"
  static let examples: [RuleExample] = [
    RuleExample("Al is de kans klein, zij hoopt.", "Although the chance is slight, she hopes.")
  ]

  static func apply(to state: inout TransferState) {
    for al in state.indices
    where state.dutchForm(al) == "al" && state[al].tokens.count == 1
      && state[al].deprel == .advmod && state.children(of: al).isEmpty
    {
      let clause = state[al].head
      guard clause >= 0, state.groupForm(clause) == .finite,
        let finite = Fronting.finiteOrder(of: clause, in: state), finite == state[al].order + 1,
        let subject = state.child(of: clause, .nsubj, .nsubjPass, .expl),
        state[subject].order > finite,
        !state.indices.contains(where: {
          state[$0].order < state[al].order && state[$0].upos != .punct
        })
      else { continue }
      state[al].lemma = "although"
      state[al].upos = .sconj
      state[al].deprel = .mark
      state[al].isFixed = true
      state[al].place = nil
      state.note(name, al)
    }
  }
}
