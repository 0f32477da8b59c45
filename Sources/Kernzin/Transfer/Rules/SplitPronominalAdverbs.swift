/// *Waar wacht je op?* *Waar* and the preposition it left behind: a question has *what* and leaves the
/// preposition at its end, a relative clause has *which*.
enum SplitPronominalAdverbs: TransferRule {
  static let name = "split-question-adverb"
  static let examples: [RuleExample] = [
    RuleExample("Waar kijk je naar?", "What are you looking at?")
  ]
  static let words: [WordKey] = ["waar"]

  static func apply(to state: inout TransferState) {
    for stem in state.indices
    where state.dutchForm(stem) == "waar" && state[stem].tokens.count == 1 {
      guard let preposition = preposition(of: stem, in: state) else { continue }
      let isQuestion = state.dutch.nodes.last { $0.upos == .punct }?.form == "?"
      state[stem].lemma = isQuestion ? "what" : "which"
      state[stem].upos = .pron
      state[stem].isFixed = true
      if isQuestion {
        state[stem].deprel = .obj
        state[stem].place = .front
        state[preposition].head = state[stem].head
        state[preposition].deprel = .obl
        state[preposition].place = .end
      } else {
        state[stem].deprel = .obl
        state[preposition].head = stem
        state[preposition].deprel = .case
      }
      state.note(name, stem)
    }
  }

  /// The preposition below the stem, or one without a noun beside it.
  private static func preposition(of stem: Int, in state: TransferState) -> Int? {
    func fits(_ index: Int) -> Bool {
      state.children(of: index).isEmpty && state[index].tokens.count == 1
        && !DutchGrammar.isWay(state.dutchForm(index)) && state.dutchForm(index) != "toe"
        && state[index].order > state[stem].order
    }
    if let below = state.child(of: stem, .case), fits(below) { return below }
    guard state[stem].head >= 0 else { return nil }
    return state.children(of: state[stem].head).first {
      state[$0].upos == .adp && [.obl, .case, .advmod].contains(state[$0].deprel) && fits($0)
    }
  }
}
