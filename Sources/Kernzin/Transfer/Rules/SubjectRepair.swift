/// Subject and object look alike in Dutch, and parsers confuse them. The finite verb tells: it agrees
/// with its subject in number. Where the subject found does not and the object does, they change
/// places; a passive's object is its subject.
enum SubjectRepair: TransferRule {
  static let name = "subject-by-agreement"
  static let examples: [RuleExample] = [
    RuleExample("Dat verhaal gelooft niemand.", "No one believes that story.")
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices {
      guard let finite = finiteNumber(of: verb, in: state) else { continue }
      findAsked(verb, in: &state)
      // elke winter: of two subjects the one that tells when is none
      let subjects = state.children(of: verb) { [.nsubj, .nsubjPass].contains($0.deprel) }
      for time in subjects where subjects.count > 1 && state[time].traits.nounClass == .time {
        state[time].deprel = .obl
        state.note(name, time)
      }
      let subject = state.child(of: verb, .nsubj, .nsubjPass)
      let object = state.child(of: verb, .obj)
      let isPassive = state.child(of: verb, .auxPass) != nil
      if let subject, let object, !isPassive, isNobody(object, doing: subject, in: state) {
        state[subject].deprel = .obj
        state[object].deprel = .nsubj
        state.note(name, object)
        continue
      }
      if let subject, let object, !isPassive, Multiples.isOccasion(subject, in: state) {
        // Twee keer per week traint de selectie
        state[subject].deprel = .obl
        state[object].deprel = .nsubj
        state.note(name, object)
        continue
      }
      if let subject, let object, !isPassive, areNamesTurned(subject, object, verb, in: state) {
        state[subject].deprel = .obj
        state[object].deprel = .nsubj
        state.note(name, object)
        continue
      }
      if subject == nil, let object, !isPassive, state[object].upos == .pron,
        ["iets", "iemand"].contains(state.dutchForm(object)),
        state.children(of: verb).first.map({ state.dutchLemma($0) == .there }) ?? false
      {
        // Er moet iets veranderen
        state[object].deprel = .nsubj
        state.note(name, object)
        continue
      }
      if let subject, let object, isTime(subject, in: state),
        state.dutchForm(object) == .it, state[object].order > state[verb].order
      {
        // De dag waarop zij trouwden, regende het
        state[subject].deprel = .obl
        state[object].deprel = .nsubj
        state.note(name, object)
        continue
      }
      if let subject, let object, !isPassive {
        guard let subjectNumber = number(of: subject, in: state), subjectNumber != finite,
          number(of: object, in: state).map({ $0 == finite }) ?? isRelative(object, in: state)
        else { continue }
        state[subject].deprel = .obj
        state[object].deprel = .nsubj
        state.note(name, object)
      } else if subject == nil, let object, !isPassive, lacksSubject(verb, object, in: state),
        number(of: object, in: state).map({ $0 == finite }) ?? (state[object].upos == .propn)
      {
        state[object].deprel = .nsubj
        state.note(name, object)
      } else if subject == nil, object == nil, !isPassive,
        let noun = state.child(of: verb, .xcomp), state[noun].upos == .noun,
        state[noun].order > state[verb].order, lacksSubject(verb, noun, except: noun, in: state),
        !state.classes.has(state.dutchLemma(verb), in: .copula)
      {
        // In de tuin groeien appelbomen
        state[noun].deprel = .nsubj
        state.note(name, noun)
      } else if subject == nil, let object, isPassive,
        state.child(of: verb, .csubj, .csubjPass, .expl) == nil
      {
        state[object].deprel = .nsubjPass
        state.note(name, object)
      }
    }
  }

  /// *Poetin ontving Zelensky*: of two names around the verb the first acts.
  private static func areNamesTurned(
    _ subject: Int, _ object: Int, _ verb: Int, in state: TransferState
  ) -> Bool {
    state[subject].upos == .propn
      && (state[object].upos == .propn
        // Spanjes koning bezoekt Tokio: a person, not the city, pays a visit
        || state[object].traits.nounClass == .human && state[subject].traits.nounClass == .place)
      && state[verb].deprel == .root && state[object].order < state[verb].order
      && state[subject].order > state[verb].order
      && state.dutchFeatures(subject)?.number == state.dutchFeatures(object)?.number
  }

  /// *die dag*, *de laatste paar jaar*
  private static func isTime(_ index: Int, in state: TransferState) -> Bool {
    state[index].traits.nounClass == .time
      || state[index].lemma == "few"
        && state.child(of: index, .nmod).map { state[$0].traits.nounClass == .time } ?? false
  }

  /// *Dat weet niemand*: of a thing and a person the person acts.
  private static func isNobody(_ person: Int, doing thing: Int, in state: TransferState) -> Bool {
    (DutchGrammar.isAnybody(state.dutchForm(person)) || state.dutchForm(person) == "iedereen"
      || isKnower(person, in: state))
      && (["dat", "dit", "het", "wat"].contains(state.dutchForm(thing))
        || isPointedAt(thing, in: state))
      && state[thing].order < state[person].order
      // Dat verrast niemand: the person feels it
      && !state.classes.has(state.dutchLemma(state[person].head), in: .experience)
  }

  /// *dat verhaal*, *zo'n kans*: a thing, known or of a kind that is.
  private static func isPointedAt(_ thing: Int, in state: TransferState) -> Bool {
    state[thing].upos == .noun
      && ![.human, .group, .animal].contains(state[thing].traits.nounClass)
      && state.children(of: thing).contains {
        ["die", "dat", "deze", "dit", "zo'n", "zulke"].contains(state.dutchForm($0))
      }
  }

  /// *Dat had die man niet gezien*: only persons see, know and say.
  private static func isKnower(_ person: Int, in state: TransferState) -> Bool {
    guard state[person].head >= 0,
      [.human, .group].contains(state[person].traits.nounClass) || state[person].upos == .propn
    else { return false }
    return state.classes.has(state.dutchLemma(state[person].head), in: .mentalVerb)
  }

  /// A main clause with something before its verb is no order and must have a subject.
  private static func lacksSubject(
    _ verb: Int, _ object: Int, except predicate: Int = -1, in state: TransferState
  ) -> Bool {
    // 'Ik ga', zei de man
    if state[verb].deprel == .parataxis,
      state[object].order == state.span(of: verb).upperBound
        || state[object].traits.nounClass == .human, state[object].order > state[verb].order,
      state.child(of: verb, .csubj, .ccomp, .xcomp) == nil,
      state.englishClasses.has(state[verb].lemma, in: .quotingVerb)
    {
      return true
    }
    guard state[verb].deprel == .root, state[object].order > state[verb].order,
      state.child(of: verb, .csubj, .csubjPass, .expl, .ccomp, .nsubjOuter) == nil,
      state.children(of: verb).allSatisfy({ state[$0].deprel != .xcomp || $0 == predicate })
    else { return false }
    // in het ziekenhuis liggen, one entry: what stands in front is part of it
    if let own = state[verb].dutch, let first = state[verb].tokens.first, first < own,
      state.dutchFeatures(verb)?.verbForm == .fin
    {
      return true
    }
    return state.children(of: verb).contains {
      state[$0].order < state[verb].order && [.obl, .advmod, .advcl].contains(state[$0].deprel)
        && state.dutchLemma($0) != .there
    }
  }

  /// *Denkt u dat …?*: in a question the pronoun right behind the finite verb is its subject.
  private static func findAsked(_ verb: Int, in state: inout TransferState) {
    guard state.english.ending.contains("?") || state.dutch.nodes.last?.form == "?",
      state[verb].deprel == .root, state.child(of: verb, .nsubj, .nsubjPass, .csubj, .expl) == nil,
      let finite = ([verb] + state.children(of: verb)).first(where: {
        state.dutchFeatures($0)?.verbForm == .fin
          && ($0 == verb || [.aux, .auxPass, .cop].contains(state[$0].deprel))
      }),
      let pronoun = state.children(of: verb).first(where: {
        state[$0].order == state[finite].order + 1 && state[$0].upos == .pron
      }) ?? indefinite(behind: finite, in: state),
      DutchGrammar.subjectPronouns.contains(state.dutchForm(pronoun))
        || DutchGrammar.isAnybody(state.dutchForm(pronoun))
    else { return }
    state[pronoun].head = verb
    state[pronoun].deprel = .nsubj
    state.note(name, pronoun)
  }

  /// *Spreekt hier iemand Engels?*
  private static func indefinite(behind finite: Int, in state: TransferState) -> Int? {
    state.indices.first {
      DutchGrammar.isAnybody(state.dutchForm($0)) && state[$0].order > state[finite].order
        && state[$0].order <= state[finite].order + 2 && state.child(of: $0, .case) == nil
    }
  }

  private static func isRelative(_ index: Int, in state: TransferState) -> Bool {
    state.dutchFeatures(index)?.pronType == .rel
  }

  /// Number of the finite verb among the verb and its auxiliaries.
  private static func finiteNumber(of verb: Int, in state: TransferState) -> Features.Number? {
    if let own = state.dutchFeatures(verb), own.verbForm == .fin { return own.number }
    for helper in state.children(of: verb)
    where state[helper].deprel == .aux || state[helper].deprel == .auxPass {
      if let own = state.dutchFeatures(helper), own.verbForm == .fin { return own.number }
    }
    return nil
  }

  private static func number(of index: Int, in state: TransferState) -> Features.Number? {
    guard let source = state.source(index) else { return nil }
    let hasConjunct = state.children(of: index).contains { state[$0].deprel == .conj }
    // een groot aantal mensen heeft: the verb agrees with the quantity
    let hasAnd = state.children(of: index).contains { conjunct in
      state[conjunct].deprel == .conj
        && state.child(of: conjunct, .cc).map { state.dutchForm($0) == "en" } ?? false
    }
    if hasAnd, source.upos == .propn { return .plur }
    if hasConjunct || state[index].rules.contains(QuantityHeads.name) { return nil }
    if source.upos == .propn {
      return state[index].traits.englishPlural ? nil : source.features.number
    }
    return source.upos == .noun ? source.features.number : nil
  }
}
