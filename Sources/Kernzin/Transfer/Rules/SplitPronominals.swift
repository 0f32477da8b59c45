/// *Wij zijn er klaar voor*, *Hij heeft er nooit van gehoord*: *er* and a preposition apart from it
/// are one phrase, *for it*, *of it*.
enum SplitPronominals: TransferRule {
  static let name = "split-pronominal"
  static let examples: [RuleExample] = [
    RuleExample("Wij zijn er klaar voor.", "We are ready for it."),
    RuleExample("Hij denkt er vaak aan.", "He often thinks of it."),
    RuleExample("Hij is overal tegen.", "He is against everything."),
  ]
  static let words: [WordKey] = [.there, "daar", "hier", "waar", "nergens", "overal", "ergens"]

  static func apply(to state: inout TransferState) {
    for index in state.indices
    where [.adv, .pron].contains(state[index].upos) && state[index].tokens.count == 1 {
      if takeDirection(index, in: &state) { continue }
      guard let pronoun = pronoun(state.dutchForm(index)), !isPlace(index, in: state) else {
        continue
      }
      if state.child(of: index, .case) == nil,
        !state[index].rules.contains(GovernedPrepositions.name)
      {
        guard let preposition = stranded(from: index, in: state) else { continue }
        state[preposition].head = index
        state[preposition].deprel = .case
        state[index].deprel = .obl
      }
      state[index].lemma = pronoun
      state[index].upos = .pron
      state[index].traits = TermFeatures()
      state[index].isFixed = true
      if let preposition = state.child(of: index, .case),
        state[index].order < state[preposition].order
      {
        state[index].order = state[preposition].order + 0.1
      }
      if state[index].deprel == .advmod { state[index].deprel = .obl }
      state.note(name, index)
    }
  }

  /// *Waar ga je heen?*, *daar naartoe*: the particle of direction adds nothing to *where*, *there*.
  private static func takeDirection(_ index: Int, in state: inout TransferState) -> Bool {
    let form = state.dutchForm(index)
    guard DutchGrammar.isPronominalStem(form), state[index].head >= 0 else {
      return false
    }
    let particle = (state.children(of: index) + state.children(of: state[index].head)).first {
      DutchGrammar.isThither(state.dutchForm($0)) && state[$0].tokens.count == 1
        && state[$0].order > state[index].order && state.children(of: $0).isEmpty
    }
    guard let particle else { return false }
    state.remove(particle, heir: index, rule: name)
    state[index].lemma = form == "waar" ? "where" : form == "hier" ? "here" : "there"
    state[index].isFixed = true
    state[index].deprel = .advmod
    state[index].traits.adverbType = .place
    return true
  }

  /// *naar daar*: a place behind its preposition.
  private static func isPlace(_ index: Int, in state: TransferState) -> Bool {
    guard let preposition = state.child(of: index, .case),
      !state[preposition].rules.contains(TermSeeding.frameMark)
    else { return false }
    let form = state.dutchForm(preposition)
    return state[preposition].order < state[index].order
      || DutchGrammar.isWay(form) || form == "toe" || form == "uit"
  }

  private static func pronoun(_ form: WordKey) -> String? {
    switch form {
    case "er": "it"
    case "daar": "that"
    case "hier": "this"
    default: quantity(form)
    }
  }

  /// *nergens … voor*: nothing.
  static func quantity(_ form: WordKey) -> String? {
    switch form {
    case "nergens": "nothing"
    case "overal": "everything"
    case "ergens": "something"
    default: nil
    }
  }

  /// A preposition without a noun of its own that hangs beside *er*.
  private static func stranded(from index: Int, in state: TransferState) -> Int? {
    guard state.dutchForm(index) == .there, state[index].head >= 0 else { return nil }
    return state.children(of: state[index].head).first {
      state[$0].upos == .adp && state[$0].deprel == .case && state[$0].order > state[index].order
        && state[state[index].head].upos != .noun && state[$0].tokens.count == 1
    }
  }
}
