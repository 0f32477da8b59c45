/// *het bos in*, *de stad uit*: a preposition behind its noun tells where the way leads.
enum Postpositions: TransferRule {
  static let name = "postposition"
  static let examples: [RuleExample] = [
    RuleExample("De hond rende het bos in.", "The dog ran into the forest."),
    RuleExample("Zij fietste de stad uit.", "She cycled out of the city."),
  ]
  static let words = Array(english.keys)

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].deprel == .case && state[index].upos == .adp {
      let noun = state[index].head
      guard noun >= 0, state[index].order > state[noun].order, state[index].tokens.count == 1,
        state.children(of: noun).filter({ state[$0].deprel == .case }).count == 1,
        let english = english[state.dutchForm(index)]
      else { continue }
      state[index].lemma = english
      state[index].isFixed = true
      state.note(name, index)
    }
  }

  private static let english: [WordKey: String] = [
    "in": "into", "binnen": "into", "uit": "out of", "op": "onto", "af": "off", "door": "through",
  ]
}
