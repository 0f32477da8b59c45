/// *Hij heeft niets te verliezen*, *De tekst is moeilijk te lezen*: under *te* the finite *hebben* or
/// *zijn* is no auxiliary but a verb of its own, and the infinitive hangs from it.
enum TeClusters: TransferRule {
  static let name = "te-cluster"
  static let examples: [RuleExample] = [
    RuleExample("Wij hebben iets te vieren.", "We have something to celebrate."),
    RuleExample("De tekst is moeilijk te lezen.", "The text is difficult to read."),
    RuleExample("De brug was lastig te vinden.", "The bridge was difficult to find."),
  ]
  static let words: [WordKey] = [.infinitiveMarker]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.dutchLemma(verb) == "vallen" {
      // er valt veel te leren: there is much to learn
      guard let infinitive = state.child(of: verb, .xcomp, .ccomp),
        state.dutchFeatures(infinitive)?.verbForm == .inf,
        state.children(of: infinitive).contains(where: {
          state.dutchForm($0) == .infinitiveMarker
        }),
        let there = state.children(of: verb).first(where: {
          state.dutchLemma($0) == .there
        }), let what = state.child(of: infinitive, .obj)
      else { continue }
      state[verb].lemma = "be"
      state[what].head = verb
      state[what].deprel = .nsubj
      state[infinitive].deprel = .xcomp
      state.note(name, there)
    }
    for verb in state.indices where state[verb].upos == .verb {
      guard state.dutchFeatures(verb)?.verbForm == .inf,
        let te = state.children(of: verb).first(where: {
          [.mark, .case].contains(state[$0].deprel)
            && state.dutchForm($0) == .infinitiveMarker
        }),
        let finite = state.children(of: verb).first(where: { isFinite($0, in: state) }),
        state[finite].order < state[te].order || state[finite].order > state[verb].order
      else { continue }
      let helpers = state.children(of: verb) {
        [.aux, .auxPass, .cop].contains($0.deprel)
      }
      guard helpers.count == 1 else { continue }
      split(verb, te: te, finite: finite, in: &state)
    }
  }

  private static func isFinite(_ index: Int, in state: TransferState) -> Bool {
    ["hebben", "zijn"].contains(state.dutchLemma(index))
      && state.dutchFeatures(index)?.verbForm == .fin
      && [.aux, .auxPass, .cop].contains(state[index].deprel)
  }

  private static func split(_ verb: Int, te: Int, finite: Int, in state: inout TransferState) {
    let isBe = state.dutchLemma(finite) == "zijn"
    let om = state.children(of: verb).first { state.dutchForm($0) == "om" }
    state[finite].head = state[verb].head
    state[finite].deprel = state[verb].deprel
    state[finite].upos = .verb
    state[finite].lemma = isBe ? "be" : "have"
    state[verb].head = finite
    state[verb].deprel = om == nil ? .xcomp : .advcl
    for child in state.children(of: verb) where child != te && child != om {
      if let om, state[child].order > state[om].order, !state[child].deprel.isSubject { continue }
      state[child].head = finite
    }
    // er is veel te doen: what there is stands as object of the infinitive
    if isBe, state.child(of: finite, .nsubj) == nil, let what = state.child(of: finite, .obj),
      state.children(of: finite).contains(where: {
        state.dutchLemma($0) == .there
      })
    {
      state[what].deprel = .nsubj
    }
    let predicate = state.children(of: finite).last {
      state[$0].deprel == .advmod && state[$0].upos == .adj && state[$0].order < state[te].order
    }
    if isBe, let predicate {
      state[predicate].deprel = .xcomp
      state[predicate].isFixed = false
      state[verb].head = predicate
      state[verb].deprel = .advcl
    }
    state.note(name, finite)
  }
}
