/// *Al heb ik nog last, het gaat goed*: *al* right in front of the finite verb and its subject is *although*.
enum Concessions: TransferRule {
  static let name = "concession"
  static let examples: [RuleExample] = [
    RuleExample("Al is de kans klein, zij hoopt.", "Although the chance is slight, she hopes."),
    RuleExample(
      "Of het nu regent of sneeuwt, wij spelen.", "Whether it rains or snows, we play."),
  ]
  static let words: [WordKey] = ["al", "nu"]

  static func apply(to state: inout TransferState) {
    whetherOr(&state)
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

  /// *Of het nu regent of waait*: whichever it is; *nu* is not now.
  private static func whetherOr(_ state: inout TransferState) {
    for now in state.indices where state.dutchForm(now) == "nu" && state[now].tokens.count == 1 {
      let clause = state[now].head
      guard clause >= 0, state[clause].group?.form == .finite,
        state[now].order < state[clause].order,
        let whether = state.child(of: clause, .mark), state.dutchForm(whether) == "of",
        state[whether].order == 0 || state[clause].deprel == .advcl,
        state.indices.contains(where: {
          state.dutchForm($0) == "of" && state[$0].order > state[now].order
        })
      else { continue }
      state.remove(now, heir: whether, rule: name)
      state[clause].deprel = .advcl
      for choice in state.children(of: clause) where state[choice].deprel == .conj {
        state[choice].traits.englishProgressive = false
      }
    }
  }
}
