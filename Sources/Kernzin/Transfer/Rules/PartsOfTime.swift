/// *eind maart*, *begin 2022*: a part of a month or year stands in it: *in late March*, *in early 2022*.
enum PartsOfTime: TransferRule {
  static let name = "part-of-time"
  static let examples: [RuleExample] = [
    RuleExample("Eind maart begint het seizoen.", "In late March, the season starts."),
    RuleExample("De brug werd begin 2019 geopend.", "The bridge was opened in early 2019."),
    RuleExample(
      "Eind vorige eeuw sloot de fabriek.", "At the end of the last century, the factory closed."),
  ]
  static let words = Array(english.keys)

  static func apply(to state: inout TransferState) {
    for part in state.indices {
      if ofCentury(part, in: &state) { continue }
      guard [.obl, .advmod, .nmod].contains(state[part].deprel), state[part].tokens.count == 1,
        let english = english[state.dutchForm(part)],
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

  /// *eind vorige eeuw*: at the end of the last century.
  private static func ofCentury(_ part: Int, in state: inout TransferState) -> Bool {
    guard state[part].tokens.count == 1,
      state.classes.has(state.dutchForm(part), in: .partOfTime), state.dutchForm(part) != "medio",
      [.obl, .advmod, .nmod].contains(state[part].deprel),
      state.child(of: part, .case, .det) == nil,
      let whole = state.indices.first(where: {
        state[$0].order > state[part].order && state[$0].order <= state[part].order + 2
          && state[$0].tokens.contains { state.lemma(ofToken: $0) == "eeuw" }
      }), state.child(of: whole, .case, .det) == nil
    else { return false }
    let first = state.span(of: whole).lowerBound
    state[whole].head = part
    state[part].lemma = state.dutchForm(part) == "begin" ? "beginning" : "end"
    state[whole].deprel = .nmod
    insert("at", .adp, .case, below: part, order: state[part].order - 0.5, in: &state)
    insert("the", .det, .det, below: part, order: state[part].order - 0.4, in: &state)
    insert("of", .adp, .case, below: whole, order: first - 0.5, in: &state)
    insert("the", .det, .det, below: whole, order: first - 0.4, in: &state)
    state.note(name, part)
    return true
  }

  private static func insert(
    _ word: String, _ upos: UPOS, _ deprel: Deprel, below head: Int, order: Double,
    in state: inout TransferState
  ) {
    var node = EnglishTree.Node(lemma: word, upos: upos, head: head, deprel: deprel, order: order)
    node.isFixed = true
    _ = state.insert(node, rule: name)
  }

  private static let english: [WordKey: String] = [
    "begin": "early", "eind": "late", "einde": "late", "medio": "mid", "half": "mid",
  ]
}
