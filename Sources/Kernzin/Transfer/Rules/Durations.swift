/// *Zij woont hier al tien jaar*: a present that began in the past is a perfect in English, and the
/// time it has lasted takes *for*.
enum Durations: TransferRule {
  static let name = "duration"
  static let examples: [RuleExample] = [
    RuleExample("Zij woont hier al tien jaar.", "She has lived here for ten years."),
    RuleExample("Hij is sinds maandag ziek.", "He has been sick since Monday."),
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices {
      guard let group = state[verb].group, group.form == .finite, group.tense == .pres,
        group.auxiliaries.isEmpty
      else { continue }
      let adverbials = state.children(of: verb) { [.obl, .advmod].contains($0.deprel) }
      if adverbials.contains(where: { isSince($0, in: state) }) {
        state[verb].group?.auxiliaries = [.init(.perfect)]
        state.note(name, verb)
      } else if let measure = adverbials.first(where: { isMeasure($0, in: state) }),
        let already = already(verb, measure, in: state)
      {
        state[verb].group?.auxiliaries = [.init(.perfect)]
        state.remove(already, heir: measure, rule: name)
        let order = state.span(of: measure).lowerBound - 0.5
        let preposition = EnglishTree.Node(
          lemma: "for", upos: .adp, head: measure, deprel: .case, order: order)
        _ = state.insert(preposition, rule: name)
        state.note(name, verb)
      }
    }
  }

  private static func isSince(_ index: Int, in state: TransferState) -> Bool {
    state.child(of: index, .case).map { state.dutchLemma($0) == "sinds" } ?? false
  }

  /// *tien jaar*, *twee uur*, without a preposition.
  private static func isMeasure(_ index: Int, in state: TransferState) -> Bool {
    state[index].traits.nounClass == .time && state.child(of: index, .nummod) != nil
      && state.child(of: index, .case) == nil
  }

  private static func already(_ verb: Int, _ measure: Int, in state: TransferState) -> Int? {
    (state.children(of: measure) + state.children(of: verb)).first {
      ["al", "reeds"].contains(state.dutchForm($0)) && state[$0].order < state[measure].order
    }
  }
}
