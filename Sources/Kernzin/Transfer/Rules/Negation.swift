/// *niet* goes into the verb group, which knows do-support; with a constituent of its own it stays.
enum Negation: TransferRule {
  static let name = "negation"
  static let examples: [RuleExample] = [RuleExample("Hij werkt niet.", "He does not work.")]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state.dutchLemma(index) == DutchGrammar.negation {
      let verb = raised(state[index].head, in: state)
      guard verb >= 0, state[index].deprel == .advmod, var group = state[verb].group else {
        continue
      }
      // Correlatives sees to not only … but also.
      if state[index].lemma == "not only" { continue }
      if state[index].tokens.count > 1 {
        keepRest(of: index, verb: verb, in: &state)
        continue
      }
      group.negation = state[index].tokens
      state[verb].group = group
      state.note(name, verb)
      // The words of the negation stay with the group, which prints them.
      state[index].isRemoved = true
    }
  }

  /// *Ik wil niet gaan*: the parser hangs *niet* from the infinitive, English negates the wish.
  private static func raised(_ verb: Int, in state: TransferState) -> Int {
    guard verb >= 0, state[verb].deprel == .xcomp,
      [.bareInfinitive, .toInfinitive].contains(state[verb].group?.form),
      state[verb].head >= 0, let above = state[state[verb].head].group, above.negation.isEmpty,
      ["willen", "hoeven", "durven", "gaan", "mogen", "kunnen"]
        .contains(state.dutchLemma(state[verb].head))
    else { return verb }
    return state[verb].head
  }

  /// *nog niet* not yet, *niet meer* no longer: the rest of the entry remains an adverb.
  private static func keepRest(of index: Int, verb: Int, in state: inout TransferState) {
    let lemma = state[index].lemma
    guard lemma.hasPrefix("not ") else {
      if !lemma.contains(" ") || lemma == "no longer" { state[index].place = .middle }
      return
    }
    let negation = state[index].tokens.filter {
      LemmaKey.of(state.dutch[$0].lemma) == DutchGrammar.negation
    }
    state[verb].group?.negation = negation
    state[index].lemma = String(lemma.dropFirst(4))
    state[index].tokens.removeAll { negation.contains($0) }
    state[index].place = state[index].lemma == "yet" ? .middle : nil
    state.note(name, verb)
  }
}
