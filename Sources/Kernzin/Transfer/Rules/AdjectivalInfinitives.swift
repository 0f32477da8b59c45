/// *De vertraging is te wijten aan de sneeuw*: where the glossary has an adjective for an infinitive with *te*,
/// *zijn* in front of it is a copula.
enum AdjectivalInfinitives: TransferRule {
  static let name = "adjectival-infinitive"
  static let examples: [RuleExample] = [
    RuleExample(
      "De vertraging is te wijten aan de sneeuw.", "The delay is due to the snow.")
  ]
  static let words: [WordKey] = ["zijn"]

  static func apply(to state: inout TransferState) {
    for index in state.indices
    where [.adj, .adp].contains(state[index].upos) && state[index].tokens.count > 1
      && state.dutchFeatures(index)?.verbForm == .inf
    {
      for helper in state.children(of: index)
      where state[helper].deprel == .aux && state.dutchLemma(helper) == "zijn" {
        state[helper].deprel = .cop
        state[index].upos = .adj
        state.note(name, helper)
      }
    }
  }
}
