/// *op haar veertigste*, *op 94-jarige leeftijd*: *at forty*, *at the age of 94*.
enum Ages: TransferRule {
  static let name = "age"
  static let examples: [RuleExample] = [
    RuleExample("Zij stierf op 94-jarige leeftijd.", "She died at the age of 94."),
    RuleExample("Op zijn zestigste stopte hij.", "At the age of sixty he stopped."),
    RuleExample("Hij werd 93 jaar.", "He was 93."),
    RuleExample("Mijn buurman van 81 fietst nog.", "My 81-year-old neighbor still cycles."),
  ]
  static let words: [WordKey] = ["jaar", "van", "leeftijd", "op"]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].tokens.count == 1 {
      becomes(index, in: &state)
      ofYears(index, in: &state)
      if state.dutchLemma(index) == "leeftijd" {
        atAge(index, in: &state)
      } else if index >= 2, index < state.dutch.count, state.dutchForm(index - 2) == "op",
        let years = cardinal(state[index].lemma),
        state.dutchFeatures(index - 1)?.possessive == true,
        !state[index - 1].isRemoved, !state[index - 2].isRemoved
      {
        collect(index, years: years, in: &state)
      }
    }
  }

  /// *Zij werd 93 jaar*: how old somebody was.
  private static func becomes(_ years: Int, in state: inout TransferState) {
    let verb = state[years].head
    guard state.dutchLemma(years) == "jaar", state[years].deprel == .xcomp, verb >= 0,
      state.dutchLemma(verb) == "worden", let number = state.child(of: years, .nummod),
      state.children(of: years).count == 1, let subject = state.child(of: verb, .nsubj),
      state[subject].traits.nounClass == .human || [.pron, .propn].contains(state[subject].upos)
    else { return }
    state[verb].lemma = "be"
    state[number].head = verb
    state[number].deprel = .xcomp
    state.remove(years, heir: number, rule: name)
  }

  /// *een man van 83*: an 83-year-old man.
  private static func ofYears(_ number: Int, in state: inout TransferState) {
    let person = state[number].head
    guard state[number].upos == .num, state[number].deprel == .nmod, person >= 0,
      state[person].traits.nounClass == .human, state[person].upos == .noun,
      state[number].order == state[person].order + 2, state.children(of: number).count == 1,
      let of = state.child(of: number, .case), state.dutchForm(of) == "van",
      Int(state.formText(number)).map({ (1...115).contains($0) }) ?? true
    else { return }
    state.remove(of, heir: number, rule: name)
    state[number].lemma += "-year-old"
    state[number].upos = .adj
    state[number].deprel = .amod
    state[number].isFixed = true
    state[number].features = Features()
    state[number].order = state[person].order - 0.5
  }

  private static func atAge(_ age: Int, in state: inout TransferState) {
    guard
      let years = state.children(of: age).first(where: {
        [.amod, .nummod].contains(state[$0].deprel) && state.formText($0).ends(in: "-jarige")
      })
    else { return }
    let digits = state.formText(years).prefix { $0.isNumber }
    guard !digits.isEmpty else { return }
    state[age].isFixed = true
    state[age].lemma = "the age of \(digits)"
    if let preposition = state.child(of: age, .case), state.dutchForm(preposition) == "op" {
      state[preposition].lemma = "at"
    }
    state.remove(years, heir: age, rule: name)
  }

  /// *sixtieth* → *sixty*, *60th* → *60*; `nil` for ordinals below ten, which are seldom ages.
  private static func cardinal(_ ordinal: String) -> String? {
    let digits = ordinal.prefix { $0.isNumber }
    if digits.count > 1, ordinal.count == digits.count + 2 { return String(digits) }
    if ordinal.ends(in: "ieth") { return ordinal.dropLast(4) + "y" }
    return ordinal.ends(in: "teenth") ? String(ordinal.dropLast(2)) : nil
  }

  /// One adverbial of the three words, whichever of them the parser put on top.
  private static func collect(_ ordinal: Int, years: String, in state: inout TransferState) {
    let words = [ordinal - 2, ordinal - 1, ordinal]
    guard let top = words.first(where: { !words.contains(state[$0].head) }), state[top].head >= 0
    else { return }
    let head = state[top].head
    state[ordinal].head = head
    state[ordinal].deprel = .obl
    for word in words where word != ordinal {
      for child in state.children(of: word) where !words.contains(child) {
        state[child].head = ordinal
      }
      state[word].head = ordinal
      state.remove(word, heir: ordinal, rule: name)
    }
    state[ordinal].lemma = "at the age of \(years)"
    state[ordinal].isFixed = true
    state[ordinal].upos = .num
    state[ordinal].traits = TermFeatures()
    state[ordinal].traits.adverbType = .time
    state.note(name, ordinal)
  }
}
