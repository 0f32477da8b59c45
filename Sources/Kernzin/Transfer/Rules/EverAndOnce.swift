/// *ooit* is *once* of a time that is past, and *ever* behind a comparison, a superlative or what is the only
/// or the first of its kind.
enum EverAndOnce: TransferRule {
  static let name = "ever"
  static let examples: [RuleExample] = [
    RuleExample("De stad is groter dan ooit.", "The city is larger than ever."),
    RuleExample(
      "Dit is het beste boek dat zij ooit las.", "This is the best book that she ever read."),
    RuleExample("Ooit was zij de beste arts.", "Once she was the best doctor."),
  ]
  static let words: [WordKey] = ["ooit"]

  static func apply(to state: inout TransferState) {
    for adverb in state.indices where state.dutchForm(adverb) == "ooit" {
      guard let token = state[adverb].dutch, state[adverb].tokens == [token], token > 0,
        state[adverb].lemma.reads("once"), isCompared(token, in: state)
      else { continue }
      state[adverb].lemma = "ever"
      let clause = state[adverb].head
      if clause >= 0, state.hasGroup(clause), state.child(of: adverb, .case, .mark) == nil {
        state[adverb].place = state[clause].deprel == .root ? .end : .middle
      }
      state.note(name, adverb)
    }
  }

  private static func isCompared(_ ever: Int, in state: TransferState) -> Bool {
    let before = state.form(ofToken: ever - 1)
    return before == "dan" || before == "als"
      || state.dutch.nodes[..<ever].contains {
        $0.features.degree == .sup && $0.deprel != .advmod
          || state.classes.has($0.formKey, in: .onlyOne)
      }
  }
}
