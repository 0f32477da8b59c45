/// *Zij woont hier al tien jaar*: a present that began in the past is a perfect in English, and the
/// time it has lasted takes *for*.
enum Durations: TransferRule {
  static let name = "duration"
  static let examples: [RuleExample] = [
    RuleExample("Zij woont hier al tien jaar.", "She has lived here for ten years."),
    RuleExample("Hij is sinds maandag ziek.", "He has been sick since Monday."),
    RuleExample("Hij werkte twee jaar in Gent.", "He worked in Ghent for two years."),
    RuleExample("Het heeft drie dagen lang geregend.", "It rained for three days."),
    RuleExample("Wij zijn al jaren aan het sparen.", "We have been saving for years."),
  ]

  static func apply(to state: inout TransferState) {
    unwrap(&state)
    sinceThen(&state)
    spans(&state)
  }

  /// *twee jaar lang*: *lang* says no more than the preposition will.
  private static func unwrap(_ state: inout TransferState) {
    for long in state.indices where state.dutchForm(long) == .long {
      // stond een week lang stil: lang, tied to the adjective behind it
      if let measure = state.indices.first(where: { state[$0].order == state[long].order - 1 }),
        state[measure].traits.nounClass == .time, state[measure].head >= 0,
        state.hasGroup(state[measure].head), state.child(of: measure, .case) == nil,
        state[long].head != measure
      {
        for child in state.children(of: long) where child != measure {
          state[child].head = state[long].head
        }
        state[long].head = state[measure].head
        state[measure].deprel = .obl
        let preposition = insertFor(before: measure, in: &state)
        state.remove(long, heir: preposition, rule: name)
        continue
      }
      guard state[long].head >= 0, state.hasGroup(state[long].head),
        let measure = state.children(of: long).first(where: {
          state[$0].traits.nounClass == .time && state.child(of: $0, .case) == nil
        }),
        state[measure].order < state[long].order
      else { continue }
      state[measure].deprel = .obl
      let preposition = insertFor(before: measure, in: &state)
      state.remove(long, heir: preposition, rule: name)
    }
  }

  /// *twee jaar*, *jaren*, without a preposition beside a verb: *for two years*, *for years*.
  private static func spans(_ state: inout TransferState) {
    for span in state.indices where state[span].deprel == .nmod {
      // sluit de weg twee dagen af: beside an object it tells how long
      let object = state[span].head
      guard object >= 0, state[object].deprel == .obj, state[object].head >= 0,
        state.hasGroup(state[object].head), state[span].traits.nounClass == .time,
        state[span].order > state[object].order, state[object].traits.nounClass != .time,
        state.child(of: span, .case, .det) == nil, state.child(of: span, .nummod) != nil
      else { continue }
      state[span].head = state[object].head
      state[span].deprel = .obl
    }
    for span in state.indices where [.obl, .advmod].contains(state[span].deprel) {
      let verb = state[span].head
      guard verb >= 0, state[span].traits.nounClass == .time, let group = state[verb].group,
        state[span].tokens.count == 1, state[span].upos == .noun,
        state.child(of: span, .case, .det, .amod, .advmod) == nil,
        !isOfAge(verb, in: state), !isRate(span, in: state)
      else { continue }
      guard state.child(of: span, .nummod) != nil || state[span].features.number == .plur else {
        continue
      }
      if state.dutchLemma(verb) == "bestaan", group.form == .finite, group.tense == .pres,
        group.auxiliaries.isEmpty
      {
        state[verb].group?.auxiliaries = [.init(.perfect)]
      }
      insertFor(before: span, in: &state)
      state.note(name, span)
    }
  }

  /// *twee dagen per week*: how often.
  private static func isRate(_ span: Int, in state: TransferState) -> Bool {
    state.children(of: span).contains { time in
      state.child(of: time, .case).map { state.dutchForm($0) == "per" } ?? false
    }
  }

  /// *twintig jaar oud*, *drie jaar jonger*, *duurt drie jaar*: measures, no spans.
  private static func isOfAge(_ verb: Int, in state: TransferState) -> Bool {
    state.englishClasses.has(state[verb].lemma, in: .measureVerb)
  }

  @discardableResult
  private static func insertFor(before measure: Int, in state: inout TransferState) -> Int {
    let preposition = EnglishTree.Node(
      lemma: "for", upos: .adp, head: measure, deprel: .case,
      order: state.span(of: measure).lowerBound - 0.5)
    return state.insert(preposition, rule: name)
  }

  private static func sinceThen(_ state: inout TransferState) {
    for verb in state.indices {
      guard let group = state[verb].group, group.form == .finite, group.tense == .pres,
        group.auxiliaries.isEmpty || group.auxiliaries.map(\.kind) == [.semiModal("be said to")]
          || group.auxiliaries.map(\.kind) == [.progressive]
      else { continue }
      // is al een uur aan het bellen: has been calling
      let isGoingOn = group.auxiliaries.first?.kind == .progressive
      for span in state.children(of: verb)
      where isGoingOn && state[span].deprel == .obj && isMeasure(span, in: state) {
        state[span].deprel = .obl
      }
      let adverbials = state.children(of: verb) { [.obl, .advmod].contains($0.deprel) }
      let isSinceClause =
        state[verb].deprel == .advcl
        && state.child(of: verb, .mark).map { state.dutchLemma($0) == "sinds" } ?? false
      if isSinceClause
        || adverbials.contains(where: { isSince($0, in: state) || hasAlready($0, in: state) })
      {
        state[verb].group?.auxiliaries.insert(
          .init(.perfect), at: isGoingOn ? 0 : group.auxiliaries.count)
        state.note(name, verb)
      } else if let measure = adverbials.first(where: { isMeasure($0, in: state) }),
        let already = already(verb, measure, in: state)
      {
        state[verb].group?.auxiliaries.insert(
          .init(.perfect), at: isGoingOn ? 0 : group.auxiliaries.count)
        state.remove(already, heir: measure, rule: name)
        insertFor(before: measure, in: &state)
        state.note(name, verb)
      }
    }
  }

  /// *al jaren*, *al langer*, as one entry
  private static func hasAlready(_ index: Int, in state: TransferState) -> Bool {
    state[index].tokens.count == 2
      && (state[index].lemma.hasPrefix("for ") || state[index].lemma == "long")
      && DutchGrammar.isAlready(state.dutch[state[index].tokens[0]].formKey)
  }

  private static func isSince(_ index: Int, in state: TransferState) -> Bool {
    // sinds kort, one entry
    if state[index].tokens.count > 1, state[index].upos == .adv,
      state.dutch[state[index].tokens[0]].formKey == "sinds"
    {
      return true
    }
    return state.child(of: index, .case).map { state.dutchLemma($0) == "sinds" } ?? false
  }

  /// *tien jaar*, *twee uur*, without a preposition.
  private static func isMeasure(_ index: Int, in state: TransferState) -> Bool {
    state[index].traits.nounClass == .time && state.child(of: index, .case) == nil
      && (state.child(of: index, .nummod) != nil || state[index].features.number == .plur
        || state.children(of: index).contains {
          state.dutchFeatures($0)?.definite == .ind || state.dutchLemma($0) == "heel"
        })
  }

  private static func already(_ verb: Int, _ measure: Int, in state: TransferState) -> Int? {
    (state.children(of: measure) + state.children(of: verb)).first {
      DutchGrammar.isAlready(state.dutchForm($0)) && state[$0].order < state[measure].order
    }
  }
}
