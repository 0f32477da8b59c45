/// *Hij had nauwelijks zijn jas uit of de telefoon ging*: behind *hardly*, *of* tells what happened then;
/// *nauwelijks wind* is *hardly any*.
enum HardlyWhen: TransferRule {
  static let name = "hardly"
  static let examples: [RuleExample] = [
    RuleExample(
      "Zij was nauwelijks vertrokken of de bel ging.",
      "She had hardly left when the bell rang."),
    RuleExample("Er was nauwelijks wind.", "There was hardly any wind."),
  ]
  static let words: [WordKey] = ["nauwelijks", "amper"]

  static func apply(to state: inout TransferState) {
    for hardly in state.indices
    where words.contains(state.dutchForm(hardly)) && state[hardly].head >= 0 {
      let head = state[hardly].head
      if let noun = bareNoun(behind: hardly, in: state) {
        state[hardly].lemma = "hardly any"
        state[hardly].isFixed = true
        state[hardly].head = noun
        state[hardly].deprel = .det
        state[hardly].upos = .det
        state[hardly].place = nil
        state[hardly].traits = TermFeatures()
        state.note(name, hardly)
        continue
      }
      guard state[head].group?.form == .finite else { continue }
      for clause in state.children(of: head)
      where [.conj, .ccomp, .advcl].contains(state[clause].deprel)
        && state[clause].group?.form == .finite && state[clause].order > state[head].order
      {
        guard
          let or = state.children(of: clause).first(where: {
            state.dutchForm($0) == "of" && state[$0].order < state[clause].order
              && state[$0].tokens.count == 1
          }), !state[clause].commaBefore
        else { continue }
        state[or].lemma = "when"
        state[or].upos = .sconj
        state[or].deprel = .mark
        state[or].isFixed = true
        state[clause].deprel = .advcl
        if state[head].group?.auxiliaries.first?.kind == .perfect {
          state[head].group?.tense = .past
        }
        state.note(name, or)
      }
    }
  }

  /// A noun right behind it that nothing counts or points at.
  private static func bareNoun(behind hardly: Int, in state: TransferState) -> Int? {
    guard
      let noun = state.indices.first(where: {
        state[$0].order > state[hardly].order && state[$0].upos == .noun
          && state.span(of: $0).lowerBound == state[hardly].order + 1
      }), [.obj, .nsubj, .nsubjPass].contains(state[noun].deprel), state[noun].tokens.count == 1,
      state.child(of: noun, .det, .nummod, .nmodPoss, .case) == nil,
      state.children(of: hardly).isEmpty
    else { return nil }
    return noun
  }
}
