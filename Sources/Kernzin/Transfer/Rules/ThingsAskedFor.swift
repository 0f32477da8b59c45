/// *Mag ik een glas water?*: who asks to be allowed a thing asks to *have* it.
enum ThingsAskedFor: TransferRule {
  static let name = "thing-asked-for"
  static let examples: [RuleExample] = [
    RuleExample("Mag ik een kopje koffie?", "May I have a cup of coffee?")
  ]
  static let words: [WordKey] = ["mogen"]

  static func apply(to state: inout TransferState) {
    guard state.dutch.nodes.last?.form == "?", let thing = state.english.root,
      state[thing].upos == .noun, state.dutchFeatures(thing)?.verbForm == nil,
      let modal = state.children(of: thing).first(where: {
        state[$0].deprel == .aux && state.dutchLemma($0) == "mogen"
      }), let subject = state.child(of: thing, .nsubj),
      DutchGrammar.subjectPronouns.contains(state.dutchForm(subject)),
      state[subject].order == state[modal].order + 1
    else { return }
    var have = EnglishTree.Node(
      lemma: "have", upos: .verb, head: -1, deprel: .root, order: state[thing].order + 0.5)
    have.group = VerbGroup(
      form: .finite, tense: .pres,
      auxiliaries: [.init(.modal("may"), tokens: state[modal].tokens)])
    let verb = state.insert(have, rule: name)
    let named = state.children(of: thing).first { [.obj, .nmod].contains(state[$0].deprel) }
    state.remove(modal, heir: nil, rule: name)
    state[thing].head = verb
    state[thing].deprel = .obj
    state[subject].head = verb
    // een glaasje water: the measure heads what it measures
    if let measure = named, state[measure].deprel == .obj,
      state[measure].order < state[thing].order
    {
      state[measure].head = verb
      state[thing].head = measure
      state[thing].deprel = .nmod
    }
  }
}
