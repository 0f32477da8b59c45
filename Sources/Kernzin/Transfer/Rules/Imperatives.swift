/// *Kom binnen*, *Gaat u zitten*: a finite verb that opens its clause, without a subject or with *u*.
enum Imperatives: TransferRule {
  static let name = "imperative"
  static let examples: [RuleExample] = [
    RuleExample("Wacht niet op de minister.", "Do not wait for the minister."),
    RuleExample("Lees deze krant.", "Read this newspaper."),
    RuleExample("Gedraag je!", "Behave!"),
  ]

  static func apply(to state: inout TransferState) {
    for clause in state.indices {
      guard isMain(clause, in: state), let group = state[clause].group, group.form == .finite,
        group.tense == .pres, group.auxiliaries.isEmpty, isBareStem(clause, in: state),
        !state.english.ending.contains("?"),
        // "Kom je nog?" vroeg zij
        !state.english.enclosures.contains(where: {
          $0.closing.hasPrefix("?") && $0.contains(state[clause].order)
        }), !opensBefore(clause, in: state)
      else { continue }
      if let object = takenForSubject(clause, in: state) {
        state[object].deprel = .obj
      } else if let subject = state.child(of: clause, .nsubj, .nsubjPass, .csubj) {
        // Gaat u zitten; Gedraag je
        let isReflexive =
          state.dutchForm(subject) == "je" && state.english.ending.contains("!")
          && state.span(of: clause).lowerBound == state[clause].order
        guard state.dutchForm(subject) == "u" || isReflexive,
          state[subject].order == state[clause].order + 1
        else { continue }
        state.remove(subject, heir: clause, rule: name)
      }
      state[clause].group?.form = .imperative
      state.note(name, clause)
    }
  }

  /// *heeft*, *werkt*, *lopen* state something; the imperative has no ending.
  private static func isBareStem(_ clause: Int, in state: TransferState) -> Bool {
    if ["is", "ben", "zijn"].contains(state.dutchForm(clause)) { return false }
    let form = state.formText(clause)
    let lemma = state.lemmaText(clause)
    let isStemInT = lemma.ends(in: "ten") || lemma.ends(in: "den")
    let isPolite = state.child(of: clause, .nsubj).map { state.dutchForm($0) == "u" } ?? false
    return isPolite
      || !(form.ends(in: "t") && !isStemInT) && !(form.ends(in: "en") && form == lemma)
  }

  /// *Bel de dokter*: a third person would have *belt*.
  private static func takenForSubject(_ clause: Int, in state: TransferState) -> Int? {
    guard let subject = state.child(of: clause, .nsubj), state.child(of: clause, .obj) == nil,
      state[subject].upos == .noun || state[subject].upos == .propn,
      state[subject].order > state[clause].order, state.dutchFeatures(clause)?.tense == .pres,
      state.formText(clause) + "en" == state.lemmaText(clause)
        || !state.formText(clause).ends(in: "t") && state[subject].features.number != .plur
    else { return nil }
    return subject
  }

  private static func isMain(_ clause: Int, in state: TransferState) -> Bool {
    switch state[clause].deprel {
    case .root: true
    // De prijzen stijgen, verwacht de bank: tells who thinks so
    case .parataxis:
      !state.classes.has(state.dutchLemma(clause), in: .commentVerb)
        || state[clause].order < state[state[clause].head].order
    case .conj:
      state[clause].head >= 0 && state.groupForm(state[clause].head) == .imperative
    default: false
    }
  }

  /// Whether anything but a call, a conjunction or a request stands before the verb.
  private static func opensBefore(_ clause: Int, in state: TransferState) -> Bool {
    state.children(of: clause).contains {
      state.span(of: $0).lowerBound < state[clause].order
        && ![.cc, .discourse, .vocative, .parataxis, .advcl, .punct].contains(state[$0].deprel)
        && state[$0].upos != .intj
    }
  }
}
