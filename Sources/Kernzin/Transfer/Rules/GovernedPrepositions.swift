/// *wachten op de trein*: the entry of the verb decides the preposition; where English has none, the
/// phrase becomes a direct object.
enum GovernedPrepositions: TransferRule {
  static let name = "governed-preposition"
  static let examples: [RuleExample] = [
    RuleExample("Ze wachten op de trein.", "They are waiting for the train.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].rules.contains(TermSeeding.frameMark) {
      reattach(index, in: &state)
      let node = state[index]
      let adverb = DutchGrammar.pronominalAdverb(state.lemmaText(index)) { _ in true }
      if node.upos == .adv, let adverb {
        let pronoun = pronoun(for: WordKey(adverb.stem))
        state[index].lemma = node.lemma.isEmpty ? pronoun : "\(node.lemma) \(pronoun)"
        state[index].upos = node.lemma.isEmpty ? .pron : .adv
        state[index].isFixed = true
        state[index].deprel = node.lemma.isEmpty ? .obj : .obl
        state.note(name, index)
      } else if node.lemma.isEmpty {
        guard node.head >= 0 else { continue }
        let phrase = node.head
        // vertelt aan de keukentafel: where, not whom
        if state.dutchForm(index) == "aan", state[phrase].upos == .noun,
          state[phrase].lemma.ends(in: "table")
        {
          state[index].lemma = "at"
          continue
        }
        let dutch = state.dutchForm(index)
        state.remove(index, heir: phrase, rule: name)
        let quantity =
          DutchGrammar.isThither(dutch)
          ? nil : SplitPronominals.quantity(state.dutchForm(phrase))
        if DutchGrammar.isPronominalStem(state.dutchForm(phrase)) || quantity != nil {
          // er … tegen op zien: dread it; nergens spijt van hebben: regret nothing
          state[phrase].lemma = quantity ?? pronoun(for: state.dutchForm(phrase))
          state[phrase].upos = .pron
          state[phrase].isFixed = true
        }
        // van koffie, maar niet van thee: what holds of the first holds of the second.
        for conjunct in state.children(of: phrase) where state[conjunct].deprel == .conj {
          if let second = state.child(of: conjunct, .case), state.dutchForm(second) == dutch {
            state.remove(second, heir: conjunct, rule: name)
          }
        }
        if state[phrase].deprel == .advcl { state[phrase].deprel = .xcomp }
        if [.obl, .oblArg, .nmod].contains(state[phrase].deprel),
          state[phrase].head >= 0, state[state[phrase].head].upos == .verb
        {
          // Zeg je vader niets: beside an object it is the person told.
          let isFree = state.child(of: state[phrase].head, .obj) == nil
          // verklaarde het plein tot …: declared the square …
          state[phrase].deprel = isFree ? .obj : dutch == "tot" ? .xcomp : .iobj
        }
      }
    }
  }

  /// A phrase the verb governs hangs from the verb, not from its subject.
  private static func reattach(_ preposition: Int, in state: inout TransferState) {
    let phrase = state[preposition].head
    guard phrase >= 0, state[phrase].deprel == .nmod, state[phrase].head >= 0 else { return }
    let subject = state[phrase].head
    let verb = state[subject].head
    guard state[subject].deprel.isSubject, verb >= 0, state[verb].upos == .verb,
      state[verb].source == state[preposition].source
    else { return }
    state[phrase].head = verb
    state[phrase].deprel = .obl
    state.note(name, phrase)
  }

  static func pronoun(for stem: WordKey) -> String {
    switch stem {
    case "waar": "which"
    case "hier": "this"
    case "daar": "that"
    default: "it"
    }
  }
}
