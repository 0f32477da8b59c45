/// *twee keer zoveel als*, *drie keer zo groot als*: *twice as much as*, *three times as large as*.
enum Multiples: TransferRule {
  static let name = "multiple"
  static let examples: [RuleExample] = [
    RuleExample(
      "Zij verdient twee keer zoveel als haar man.", "She earns twice as much as her husband."),
    RuleExample("Het huis is drie keer zo groot.", "The house is three times as large."),
  ]
  static let words: [WordKey] = ["keer", "maal"]

  static func apply(to state: inout TransferState) {
    for degree in state.indices
    where ["zo", "zoveel"].contains(state.dutchForm(degree)) && degree >= 2
      && degree < state.dutch.count
    {
      let (times, count) = (degree - 1, degree - 2)
      guard words.contains(state.dutch[times].formKey),
        let holder = [times, count].first(where: { !state[$0].isRemoved })
      else { continue }
      let number = state[count].isRemoved ? state[holder].lemma : state[count].lemma
      state[holder].lemma =
        ["two", "twice", "2"].contains(number)
        ? "twice" : number.ends(in: "times") ? number : "\(number) times"
      state[holder].isFixed = true
      if holder == times, !state[count].isRemoved {
        state.remove(count, heir: times, rule: name)
      } else if holder == count, !state[times].isRemoved {
        state.remove(times, heir: count, rule: name)
      }
      state[holder].head = degree
      state[holder].deprel = .advmod
      state[holder].upos = .adv
      state[holder].traits = TermFeatures()
      state[holder].traits.adverbType = .degree
      state[holder].order = state[degree].order - 0.5
      state[degree].lemma =
        state.dutchForm(degree) == "zo" ? "as" : isOfMany(degree, in: state) ? "as many" : "as much"
      state[degree].isFixed = true
      state[degree].traits.adverbType = .degree
      likenStandard(of: degree, in: &state)
      state.note(name, holder)
    }
  }

  /// *twee keer zoveel patiënten*
  private static func isOfMany(_ degree: Int, in state: TransferState) -> Bool {
    let noun = state[degree].head
    return noun >= 0 && [.det, .amod, .nummod].contains(state[degree].deprel)
      && state[noun].features.number == .plur
  }

  /// *als haar man*, which hangs from the verb, is part of the comparison.
  private static func likenStandard(of degree: Int, in state: inout TransferState) {
    guard
      let mark = state.indices.first(where: {
        state.dutchForm($0) == "als" && state[$0].order > state[degree].order
          && state[$0].order <= state[degree].order + 3
          && [.mark, .case].contains(state[$0].deprel)
      })
    else { return }
    state[mark].lemma = "as"
    state[mark].isFixed = true
    state[mark].deprel = .case
    let standard = state[mark].head
    let isBesideNoun = state[degree].head >= 0 && state[state[degree].head].upos == .noun
    if standard >= 0, state.dutchForm(degree) == "zoveel", !state.isBelow(degree, standard),
      !isBesideNoun
    {
      state[standard].head = degree
      state[standard].deprel = .obl
    }
  }

  /// *twee keer per week*: how often.
  static func isOccasion(_ index: Int, in state: TransferState) -> Bool {
    words.contains(state.dutchLemma(index)) && state.child(of: index, .nummod) != nil
  }
}
