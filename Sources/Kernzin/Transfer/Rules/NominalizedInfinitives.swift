/// *het ingaan van de regels*: an infinitive with an article is a noun; English has its *-ing* form.
enum NominalizedInfinitives: TransferRule {
  static let name = "nominalized-infinitive"
  static let examples: [RuleExample] = [
    RuleExample("Het roken is verboden.", "Smoking is forbidden."),
    RuleExample("Het leren van een taal is moeilijk.", "Learning a language is difficult."),
    RuleExample("Na het lezen van de brief huilde hij.", "After reading the letter, he cried."),
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].upos == .verb {
      guard state.dutchFeatures(index)?.verbForm == .inf,
        let article = state.children(of: index).first(where: { state[$0].deprel == .det }),
        // geen antwoord geven, one entry: geen denies the verb
        state[index].tokens.count == 1 || state.dutchLemma(article) != .negativeArticle
      else { continue }
      if actOn(index, article: article, in: &state) { continue }
      state[index].upos = .noun
      state[index].features.verbForm = .ger
      state[index].features.number = .sing
      let hasComplement = state.child(of: index, .nmod, .amod) != nil
      if !hasComplement { state.remove(article, heir: index, rule: name) }
      state.note(name, index)
    }
  }

  /// *het leren van een taal* learning a language, *bij het oversteken* when crossing: what is done to
  /// something keeps its verb in English. What happens by itself (*het smelten van het ijs*) does not.
  private static func actOn(
    _ index: Int, article: Int, in state: inout TransferState
  ) -> Bool {
    let complement = state.children(of: index).first { child in
      state[child].deprel == .nmod
        && state.child(of: child, .case).map { state.dutchForm($0) == "van" } ?? false
    }
    let preposition = state.child(of: index, .case)
    let english: String? =
      switch preposition.map({ state.dutchForm($0) }) {
      case "bij": "when"
      case "tijdens": "while"
      case "na": "after"
      case "voor": "before"
      case "van" where preposition.map { state[$0].lemma == "of" } ?? false: "of"
      case "met", nil: ""
      default: nil
      }
    guard let english, !state[index].traits.perfectWithBe, state.child(of: index, .amod) == nil,
      complement != nil || !english.isEmpty,
      preposition != nil || [.nsubj, .obj, .nsubjPass, .obl].contains(state[index].deprel)
    else { return false }
    if let complement, let of = state.child(of: complement, .case) {
      state.remove(of, heir: complement, rule: name)
      state[complement].deprel = .obj
    }
    if let preposition, !english.isEmpty { state[preposition].lemma = english }
    state.remove(article, heir: index, rule: name)
    state.note(name, index)
    return true
  }
}
