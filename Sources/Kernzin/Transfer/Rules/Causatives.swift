/// *laten*: what is done to a thing is *had done*, what a person does is *let do*; *laten zien* and
/// *laten weten* are entries of their own.
enum Causatives: TransferRule {
  static let name = "causative"
  static let examples: [RuleExample] = [
    RuleExample("De burgemeester liet de brug sluiten.", "The mayor had the bridge closed."),
    RuleExample("Hij liet zijn zoon gaan.", "He let his son go."),
    RuleExample("De koning liet de man arresteren.", "The king had the man arrested."),
    RuleExample("Zij lieten zich niet inenten.", "They did not get vaccinated."),
  ]
  static let words: [WordKey] = ["laten"]

  static func apply(to state: inout TransferState) {
    for index in state.indices {
      guard state.dutchLemma(index) == "laten", state[index].tokens.count == 1,
        state.hasGroup(index), state[index].rules.last != Hortatives.name,
        state[index].rules.last != LettingOneself.name,
        let verb = state.child(of: index, .xcomp, .ccomp), let inner = state[verb].group,
        inner.form == .bareInfinitive
      else { continue }
      if getDone(index, verb, in: &state) { continue }
      // laat de kinderen een lied zingen: of two below the infinitive the person does it
      let sung = state.child(of: verb, .iobj)
      if let sung, state.child(of: index, .obj) == nil, state.child(of: verb, .obj) != nil {
        state[sung].head = index
        state[sung].deprel = .obj
      }
      let causee = state.child(of: index, .obj)
      let own = state.child(of: verb, .obj, .nsubj)
      // liet haar dochter een brief schrijven: who does it hangs from laten
      let object = causee ?? own
      guard let object else { continue }
      guard state.child(of: verb, .mark) == nil else { continue }
      state[verb].deprel = .xcomp
      state[object].head = index
      state[object].deprel = .obj
      let isPerson =
        state[object].traits.nounClass == .human || state[object].traits.nounClass == .animal
        || state[object].upos == .pron || state[object].upos == .propn
      // het gras laten groeien: it grows by itself
      let isUnaided =
        state[verb].traits.perfectWithBe
        || state.classes.has(state.dutchLemma(verb), in: .unaidedVerb)
      // liet de man arresteren: had him arrested
      let isDoneTo = state.classes.has(state.dutchLemma(verb), in: .doneToPerson)
      if isUnaided || state.child(of: verb, .obj) != nil || isPerson && !isDoneTo {
        state[index].lemma = "let"
      } else {
        state[index].lemma = "have"
        state[verb].group?.form = .pastParticiple
      }
      state.note(name, index)
    }
  }

  /// *zich laten inenten*: get vaccinated.
  private static func getDone(_ index: Int, _ verb: Int, in state: inout TransferState) -> Bool {
    guard let oneself = state.child(of: index, .explPv), state.child(of: index, .obj) == nil,
      state.child(of: verb, .obj, .mark) == nil, let inner = state[verb].group
    else { return false }
    if state[index].group?.negation.isEmpty == true {
      state[index].group?.negation = inner.negation
      state[verb].group?.negation = []
    }
    for adverb in state.children(of: verb) where state[adverb].deprel == .advmod {
      state[adverb].head = index
    }
    state[index].lemma = "get"
    state[verb].group?.form = .pastParticiple
    state[verb].deprel = .xcomp
    state.remove(oneself, heir: index, rule: name)
    state.note(name, index)
    return true
  }
}
