/// *eind maart*, *begin 2022*: a part of a month or year stands in it: *in late March*, *in early 2022*.
enum PartsOfTime: TransferRule {
  static let name = "part-of-time"
  static let examples: [RuleExample] = [
    RuleExample("Eind maart begint het seizoen.", "In late March, the season starts."),
    RuleExample("De brug werd begin 2019 geopend.", "The bridge was opened in early 2019."),
  ]

  static func apply(to state: inout TransferState) {
    for part in state.indices {
      guard state[part].tokens.count == 1, let english = english(state.dutchForm(part)),
        [.obl, .advmod, .nmod].contains(state[part].deprel),
        state.child(of: part, .case, .det) == nil,
        let whole = state.indices.first(where: { state[$0].order == state[part].order + 1 }),
        DutchGrammar.isYear(state.formText(whole))
          || state[whole].traits.nounClass == .time && state[whole].lemma.first?.isUppercase == true
      else { continue }
      state[part].lemma = english
      state[part].isFixed = true
      state[part].commaAfter = false
      state[whole].commaBefore = false
      let preposition = EnglishTree.Node(
        lemma: "in", upos: .adp, head: part, deprel: .case, order: state[part].order - 0.5)
      _ = state.insert(preposition, rule: name)
    }
  }

  private static func english(_ form: WordKey) -> String? {
    switch form {
    case "begin": "early"
    case "eind", "einde": "late"
    case "medio", "half": "mid"
    default: nil
    }
  }
}
