/// *Hij loopt geen gevaar*: where noun and verb are one entry, *geen* denies the verb.
enum NegatedIdioms: TransferRule {
  static let name = "negated-idiom"
  static let examples: [RuleExample] = [
    RuleExample("De kinderen lopen geen gevaar.", "The children are not in danger."),
    RuleExample("Zij heeft er geen last van.", "She does not suffer from it."),
    RuleExample("Er is geen sprake van fraude.", "There is no fraud."),
    RuleExample("Zij wil geen antwoord geven.", "She does not want to answer."),
    RuleExample("Veel jongeren hebben geen werk.", "Many young people have no work."),
  ]
  static let words: [WordKey] = [.negativeArticle]

  static func apply(to state: inout TransferState) {
    for article in state.indices
    where state.dutchLemma(article) == .negativeArticle && state[article].tokens.count == 1 {
      let verb = state[article].head
      guard verb >= 0, state[article].deprel == .det, state[verb].tokens.count > 1,
        state[verb].upos == .verb, state[verb].group?.negation.isEmpty == true
      else { continue }
      if state[verb].lemma.reads("be"), let noun = thing(below: verb, in: state) {
        // er is geen sprake van fraude: there is no fraud
        if let other = state.child(of: noun, .det) {
          state.remove(other, heir: article, rule: name)
        }
        state[article].head = noun
        state[article].lemma = "no"
        state[article].isFixed = true
        state[article].order = state.span(of: noun).lowerBound - 0.5
        state.note(name, article)
        continue
      }
      if state[verb].lemma.hasPrefix("have ") {
        // geen werk hebben: have no work
        let had = state[verb].lemma.dropFirst("have ".count)
        let isCounted = had.hasPrefix("a ") || had.hasPrefix("an ")
        let thing = isCounted ? had.drop { $0 != " " }.dropFirst() : had
        state[verb].lemma = "have no " + thing
        state.remove(article, heir: verb, rule: name)
        continue
      }
      let denied = denied(verb, in: state)
      let tokens = state[article].tokens
      state[denied].group?.negation = tokens
      state.remove(article, heir: nil, rule: name)
      state.note(name, denied)
    }
  }

  /// *wil geen antwoord geven*: does not want to answer.
  private static func denied(_ verb: Int, in state: TransferState) -> Int {
    let modal = state[verb].head
    guard state[verb].deprel == .xcomp, state.groupForm(verb) != .finite, modal >= 0,
      ElidedInfinitives.words.contains(state.dutchLemma(modal)),
      state[modal].group?.negation.isEmpty == true
    else { return verb }
    return modal
  }

  private static func thing(below verb: Int, in state: TransferState) -> Int? {
    state.children(of: verb).first {
      [.noun, .propn].contains(state[$0].upos)
        && [.nsubj, .obl, .obj, .nmod].contains(state[$0].deprel)
        && state[$0].rules.contains(GovernedPrepositions.name)
    }
  }
}
