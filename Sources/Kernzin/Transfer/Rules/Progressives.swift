/// *Hij is aan het werken*: *is working*. Parsers make of *aan het* a preposition and an article, so
/// the words themselves tell; the infinitive becomes the verb of the clause and *zijn* its auxiliary.
enum Progressives: TransferRule {
  static let name = "progressive"
  static let examples: [RuleExample] = [
    RuleExample("De kinderen zijn aan het spelen.", "The children are playing."),
    RuleExample("Zij was een brief aan het schrijven.", "She was writing a letter."),
  ]
  static let words: [WordKey] = ["aan"]

  static func apply(to state: inout TransferState) {
    let count = state.dutch.count
    for aan in 0..<max(0, count - 2) {
      let (het, verb) = (aan + 1, aan + 2)
      guard state.dutchForm(aan) == "aan", state.dutchForm(het) == "het",
        state.dutchFeatures(verb)?.verbForm == .inf, !state[verb].isRemoved,
        state[verb].upos == .verb, let be = nearestBe(to: verb, in: state)
      else { continue }
      if state[be].head != verb { raise(verb, over: be, in: &state) }
      guard state[be].head == verb else { continue }
      state[be].deprel = .aux
      for word in [aan, het] where !state[word].isRemoved {
        state.remove(word, heir: verb, rule: name)
      }
      state.note(name, verb)
    }
  }

  private static func nearestBe(to verb: Int, in state: TransferState) -> Int? {
    state.indices.filter { state.dutchLemma($0) == "zijn" && isBe(state[$0].upos) }
      .filter {
        let head = state[$0].head
        return head == verb || state[verb].head == $0 || (head >= 0 && state.isBelow(verb, head))
      }
      .min { abs($0 - verb) < abs($1 - verb) }
  }

  private static func isBe(_ upos: UPOS) -> Bool { upos == .aux || upos == .verb }

  /// Makes the infinitive the head of the clause that *zijn* or its predicate heads now.
  private static func raise(_ verb: Int, over be: Int, in state: inout TransferState) {
    let isOwnHead = state[verb].head == be || state[be].head < 0
    let top = isOwnHead ? be : state[be].head
    guard top != verb, state.isBelow(verb, top) else { return }
    state[verb].head = state[top].head
    state[verb].deprel = state[top].deprel
    let within: Set<Deprel> = [.det, .amod, .nmod, .nmodPoss, .case, .flat, .nummod, .compound]
    for child in state.children(of: top) where child != verb && child != be {
      if top == be || !within.contains(state[child].deprel) { state[child].head = verb }
    }
    if top != be {
      let hasSubject = state.child(of: verb, .nsubj) != nil
      state[top].head = verb
      state[top].deprel = hasSubject ? .obj : .nsubj
    }
    state[be].head = verb
  }
}
