/// *nog geen tien procent* is less than ten percent, *er is geen geld meer* there is no more money.
enum NegativeQuantities: TransferRule {
  static let name = "negative-quantity"
  static let examples: [RuleExample] = [
    RuleExample(
      "Nog geen vijf procent van de leden kwam.", "Less than five percent of the members came."),
    RuleExample("Er is geen melk meer.", "There is no more milk."),
    RuleExample("Er is geen loket meer.", "There is no longer a counter."),
  ]
  static let words: [WordKey] = [.negativeArticle]

  /// *geen loket meer*
  static let noLonger = "no longer"

  static func apply(to state: inout TransferState) {
    for index in state.indices
    where state.dutchLemma(index) == .negativeArticle
      && state[index].tokens.count == 1
    {
      notEven(index, in: &state)
      noMore(index, in: &state)
    }
  }

  /// Under *er* the noun is no object, and the verb is not denied.
  private static func noMore(_ index: Int, in state: inout TransferState) {
    let noun = state[index].head
    guard state[index].deprel == .det, noun >= 0, state[noun].head >= 0,
      state.children(of: state[noun].head).contains(where: {
        state.dutchLemma($0) == .there
      }),
      let more = state.indices.first(where: {
        state.dutchForm($0) == "meer" && state[$0].order == state[noun].order + 1
          && state[$0].tokens.count == 1
      }), state.children(of: more).isEmpty
    else { return }
    let verb = state[noun].head
    // er is geen loket meer: of one thing, there is no longer a counter
    if state[verb].lemma == "be", state[noun].features.number == .sing,
      !state[noun].traits.englishMass, state[noun].upos == .noun
    {
      state[index].lemma = "a"
      state[more].lemma = noLonger
      state[more].isFixed = true
      state[more].upos = .adv
      state[more].head = verb
      state[more].deprel = .advmod
      state[more].place = .middle
      state.note(name, more)
      return
    }
    state[index].lemma = "no more"
    state[index].isFixed = true
    state.remove(more, heir: index, rule: name)
  }

  /// *nog geen tien procent*: less than ten percent.
  private static func notEven(_ index: Int, in state: inout TransferState) {
    guard state.dutchLemma(index) == .negativeArticle,
      let number = state.indices.first(where: {
        state[$0].order == state[index].order + 1 && state[$0].upos == .num
      }),
      let nog = state.indices.first(where: {
        state[$0].order == state[index].order - 1 && state.dutchForm($0) == "nog"
      }), !state.isBelow(number, index), !state.isBelow(number, nog)
    else { return }
    state[index].lemma = "less than"
    state[index].isFixed = true
    state[index].upos = .adv
    state[index].head = number
    state[index].deprel = .advmod
    state[index].traits = TermFeatures()
    state.remove(nog, heir: index, rule: name)
    state.note(name, index)
  }
}
