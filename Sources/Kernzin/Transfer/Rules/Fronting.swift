/// Verb-second: what stands before the finite verb of a main clause and is not the subject is a
/// topic. English keeps adverbials in front and puts the subject behind them.
enum Fronting: TransferRule {
  static let name = "verb-second"
  static let examples: [RuleExample] = [
    RuleExample("Gisteren kwam de minister.", "Yesterday the minister came."),
    RuleExample(
      "De man was volgens de politie dronken.", "According to the police, the man was drunk."),
  ]

  static func apply(to state: inout TransferState) {
    for clause in state.indices where state.groupForm(clause) == .finite {
      guard let finite = finiteOrder(of: clause, in: state),
        state.child(of: clause, .mark).map({ state[$0].upos == .cconj }) ?? true,
        state[clause].deprel != .aclRelcl
      else { continue }
      let children = state.children(of: clause)
      let isVerbFinal =
        (state[clause].deprel.isClausal || state[clause].deprel.isSubject)
        && state[clause].deprel != .root
        && children.count(where: { state[$0].order < finite && state[$0].deprel != .cc }) > 1
      // Het gaat volgens de politie om …: according to police, it …
      if state[clause].deprel == .root, !state.english.ending.contains("?") {
        for source in children where state[source].order > finite && state[source].place == nil {
          let opener =
            state[source].tokens.count > 1
            ? state.form(ofToken: state[source].tokens[0])
            : state.child(of: source, .case).map { state.dutchForm($0) } ?? ""
          guard opener == "volgens",
            !children.contains(where: {
              state[$0].order < finite && !state[$0].deprel.isSubject
                && ![.cc, .expl].contains(state[$0].deprel)
            })
          else { continue }
          state[source].place = .front
          state.note(name, source)
        }
      }
      for child in children where state[child].place == nil {
        if isVerbFinal, state.dutchFeatures(child)?.pronType != .int,
          state[child].traits.adverbType != nil || state[child].upos != .adv
        {
          continue
        }
        if let preposition = state.child(of: child, .case), isGoverned(preposition, in: state),
          state.child(of: clause, .nsubj, .nsubjPass) != nil
        {
          continue
        }
        guard state.span(of: child).upperBound < finite else { continue }
        // Nooit heb ik …: I have never …
        if state[child].upos == .adv, DutchGrammar.negatives.contains(state.dutchForm(child)) {
          state[child].place = .middle
          continue
        }
        // Hier mag je niet zwemmen: you may not swim here
        if state[child].upos == .adv, state[child].tokens.count == 1, state[clause].deprel == .root,
          ["hier", "daar"].contains(state.dutchForm(child)),
          state.child(of: clause, .nsubj, .nsubjPass) != nil, state[clause].lemma != "be"
        {
          state[child].place = .end
          state.note(name, child)
          continue
        }
        switch state[child].deprel {
        case .xcomp where state.groupForm(child) == .gerund && state.child(of: child, .mark) != nil:
          state[child].place = .front
          state.note(name, child)
        case .obl, .advmod, .advcl, .oblAgent, .ccomp, .parataxis, .discourse, .vocative:
          state[child].place = .front
          state.note(name, child)
        default: break
        }
      }
    }
  }

  /// *Over de oorzaak is niets bekend*: what a verb governs follows it in English.
  private static func isGoverned(_ preposition: Int, in state: TransferState) -> Bool {
    state[preposition].rules.contains(TermSeeding.frameMark)
      || (state.dutchForm(preposition) == "over" && state[preposition].lemma == "about")
  }

  /// Where the finite verb of the clause stood in Dutch.
  static func finiteOrder(of clause: Int, in state: TransferState) -> Double? {
    // Taggers take the infinitive zijn for a plural: the auxiliary knows better.
    let tokens = state[clause].group?.auxiliaries.flatMap(\.tokens) ?? []
    if let token = tokens.first(where: { state.dutch[$0].features.verbForm == .fin }) {
      return Double(token)
    }
    if state.dutchFeatures(clause)?.verbForm == .fin {
      return state[clause].dutch.map { Double($0) }
    }
    return state.dutch.nodes.indices.first {
      state.dutch[$0].features.verbForm == .fin
        && state.dutch[$0].head == state[clause].dutch
        && [.aux, .auxPass, .cop].contains(state.dutch[$0].deprel)
    }.map { Double($0) }
  }
}
