/// *Hij wil waarschijnlijk stoppen*: an adverb that speaks of the whole sentence belongs to the finite
/// verb in English, wherever the parser hung it.
enum RaisedAdverbs: TransferRule {
  static let name = "raised-adverb"
  static let examples: [RuleExample] = [
    RuleExample("De directeur wil waarschijnlijk stoppen.", "The director probably wants to stop.")
  ]
  static let words: [WordKey] = ["willen"]

  static func apply(to state: inout TransferState) {
    for infinitive in state.indices where state[infinitive].deprel == .xcomp {
      let verb = state[infinitive].head
      guard verb >= 0, state.groupForm(verb) == .finite,
        state.dutchFeatures(infinitive)?.verbForm == .inf,
        state.dutchLemma(verb) == "willen"
      else { continue }
      for adverb in state.children(of: infinitive)
      where state[adverb].deprel == .advmod && state.children(of: adverb).isEmpty
        && speaksOfAll(adverb, in: state)
      {
        state[adverb].head = verb
        state.note(name, adverb)
      }
    }
  }

  private static func speaksOfAll(_ adverb: Int, in state: TransferState) -> Bool {
    switch state[adverb].traits.adverbType {
    case .modal, .connective, .frequency: true
    case .time: AdverbPlacement.isShortTime(state[adverb].lemma, in: state)
    default: false
    }
  }
}
