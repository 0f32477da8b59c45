/// *drie op de tien Belgen*, *een op de vijf kinderen*: *three in ten*.
enum Proportions: TransferRule {
  static let name = "proportion"
  static let examples: [RuleExample] = [
    RuleExample(
      "Drie op de tien kinderen hebben een fiets.", "Three in ten children have a bicycle.")
  ]
  static let words: [WordKey] = ["op"]

  static func apply(to state: inout TransferState) {
    for part in 0..<max(0, state.dutch.count - 3) {
      let (on, the, whole) = (part + 1, part + 2, part + 3)
      guard [part, on, the, whole].allSatisfy({ !state[$0].isRemoved }),
        state.dutchForm(on) == "op", state.dutchForm(the) == "de",
        let first = number(part, in: state), let second = number(whole, in: state)
      else { continue }
      let counted = whole + 1 < state.dutch.count ? whole + 1 : whole
      let noun = [.noun, .propn].contains(state[counted].upos) ? counted : whole
      lift(noun, outOf: [part, on, the, whole], in: &state)
      let holder = noun == whole ? whole : part
      state[holder].lemma = "\(first) in \(second)"
      state[holder].upos = .num
      state[holder].isFixed = true
      for word in [part, on, the, whole] where word != holder {
        state.remove(word, heir: holder, rule: name)
      }
      if holder != noun {
        state[holder].head = noun
        state[holder].deprel = .nummod
        state[noun].features.number = .plur
      }
      state.note(name, holder)
    }
  }

  private static func number(_ index: Int, in state: TransferState) -> String? {
    let form = state.dutchForm(index)
    if ["een", "één"].contains(form) { return "one" }
    return state.dutchUPOS(index) == .num ? state[index].lemma : nil
  }

  /// Hangs the noun where the highest of the words hangs now. Where that was the root, the verb the
  /// parser left below takes the place.
  private static func lift(_ noun: Int, outOf words: [Int], in state: inout TransferState) {
    let all = words + [noun]
    guard let top = all.first(where: { !all.contains(state[$0].head) }), top != noun else { return }
    if state[top].head < 0,
      let verb = state.children(of: top).first(where: {
        !all.contains($0) && state[$0].upos == .verb
      })
    {
      for child in state.children(of: top) where child != verb && !all.contains(child) {
        state[child].head = verb
      }
      state[verb].head = -1
      state[verb].deprel = .root
      state[top].head = verb
      state[top].deprel = .nsubj
    } else {
      for child in state.children(of: top) where child != noun && !all.contains(child) {
        state[child].head = noun
      }
    }
    state[noun].head = state[top].head
    state[noun].deprel = state[top].deprel
    let clause = state[noun].head
    // een, taken for a clause beside the sentence
    if state[noun].deprel == .parataxis, clause >= 0, state[clause].order > state[noun].order {
      state[noun].deprel = .nsubj
    }
    for word in words where word != noun { state[word].head = noun }
  }
}
