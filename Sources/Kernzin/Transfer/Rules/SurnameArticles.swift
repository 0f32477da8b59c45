/// *De Vries en Mulder*, *De Boer zei*: *De* in front of the surname of somebody who speaks, or who stands
/// beside another person, is part of the name.
enum SurnameArticles: TransferRule {
  static let name = "surname-article"
  static let examples: [RuleExample] = [
    RuleExample("De Vries en Bakker lachten.", "De Vries and Bakker laughed."),
    RuleExample("De Vries zei niets.", "De Vries did not say anything."),
  ]
  static let words: [WordKey] = ["de"]

  static func apply(to state: inout TransferState) {
    for article in state.indices where state[article].deprel == .det {
      let surname = state[article].head
      guard surname >= 0, state.source(article)?.form == "De",
        state[article].order == state[surname].order - 1,
        state[surname].source == .rule("name"), state[surname].head >= 0,
        state[surname].tokens.count == 1, isPerson(surname, in: state)
      else { continue }
      state[article].lemma = "De"
      state[article].upos = .propn
      state[article].deprel = .flat
      state[article].isFixed = true
      state.note(name, article)
    }
  }

  private static func isPerson(_ surname: Int, in state: TransferState) -> Bool {
    let isSpeaker =
      state[surname].deprel == .nsubj
      && state.classes.has(state.dutchLemma(state[surname].head), in: .mentalVerb)
    let isPaired = state.children(of: surname).contains { other in
      state[other].deprel == .conj && state[other].source == .rule("name")
        && state.child(of: other, .det) == nil
    }
    return isSpeaker || isPaired
  }
}
