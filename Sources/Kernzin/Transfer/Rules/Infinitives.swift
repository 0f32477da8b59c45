/// *om … te* and *te* are the *to* of the verb group; a second verb under *gaan*, *blijven*, *laten*,
/// *zitten te* takes the form English gives it.
enum Infinitives: TransferRule {
  static let name = "infinitive"
  static let examples: [RuleExample] = [RuleExample("Hij probeert te winnen.", "He tries to win.")]

  static func apply(to state: inout TransferState) {
    for index in state.indices where [.mark, .case].contains(state[index].deprel) {
      let verb = state[index].head
      guard verb >= 0, state.groupForm(verb) == .toInfinitive else { continue }
      let form = state.dutchForm(index)
      // geen zin hebben om te werken: not feel like working
      if form == "om", state[index].rules.contains(TermSeeding.frameMark) { continue }
      if form == .infinitiveMarker || form == "om" {
        state.remove(index, heir: verb, rule: name)
      }
    }
    // door te sturen: by sending
    for index in state.indices {
      guard let form = state.groupForm(index), form == .toInfinitive || form == .bareInfinitive
      else { continue }
      let preposition = state.children(of: index) {
        ($0.deprel == .mark || $0.deprel == .case) && $0.upos == .adp
      }.first
      // stoppen met roken: the entry took the preposition away.
      let wasGoverned =
        state[index].rules.contains(GovernedPrepositions.name)
        && state[index].deprel.isGovernedClause
      if preposition != nil || wasGoverned {
        state[index].group?.form = .gerund
        if let preposition { state[preposition].deprel = .mark }
        state.note(name, index)
      }
    }
    for index in state.indices where state.hasGroup(index) && state[index].deprel == .xcomp {
      let governor = state[index].head
      guard governor >= 0, state.hasGroup(governor) else { continue }
      switch state.dutchLemma(governor) {
      case "gaan" where state.groupForm(index) == .bareInfinitive:
        // ging werken: went to work, which came about
        let isPast =
          state[governor].group?.tense == .past && state.groupForm(governor) == .finite
          && state[governor].group?.auxiliaries.isEmpty == true
          && [.root, .conj].contains(state[governor].deprel)
        merge(
          governor, into: index, as: .semiModal(isPast ? "go to" : "be going to"), in: &state)
      case let lemma where lemma == "lopen" || state.classes.has(lemma, in: .postureVerb):
        merge(governor, into: index, as: .progressive, in: &state)
      case let lemma where lemma == "laten" || state.classes.has(lemma, in: .perceptionVerb): break
      case "doen" where state[governor].lemma == "make": break
      case _ where state.groupForm(index) == .toInfinitive && isBeforeGerund(governor, in: state):
        // bezig te werken: busy working; ervan verdacht te liegen: suspected of lying
        state[index].group?.form = .gerund
        state.note(name, index)
      case let lemma
      where state.classes.has(lemma, in: .gerundVerb) && state.groupForm(index) == .toInfinitive:
        // overwegen te sluiten: consider closing
        state[index].group?.form = .gerund
        state.note(name, index)
      default:
        if state.groupForm(index) == .bareInfinitive, state[index].upos == .verb {
          state[index].group?.form = .toInfinitive
          state.note(name, index)
        }
      }
    }
  }

  /// Whether the English verb, or the preposition it ends in, has *-ing* behind it.
  private static func isBeforeGerund(_ governor: Int, in state: TransferState) -> Bool {
    let lemma = state[governor].lemma
    guard let space = lemma.lastIndex(of: " ") else { return false }
    return state.englishClasses.has(lemma, in: .gerundVerb)
      || state.englishClasses.has(lemma[lemma.index(after: space)...], in: .gerundPreposition)
  }

  /// The governing verb becomes an auxiliary of the infinitive.
  private static func merge(
    _ governor: Int, into verb: Int, as kind: VerbGroup.Auxiliary.Kind,
    in state: inout TransferState
  ) {
    guard var group = state[governor].group, let own = state[verb].group else { return }
    group.auxiliaries.append(.init(kind, tokens: state[governor].tokens))
    group.auxiliaries += own.auxiliaries
    group.negation += own.negation
    let head = state[governor].head
    let relation = state[governor].deprel
    for child in state.children(of: governor) where child != verb { state[child].head = verb }
    state[verb].head = head
    state[verb].deprel = relation
    state[verb].group = group
    state[governor].isRemoved = true
    state.note(name, verb)
  }
}

extension Deprel {
  /// Relations a verb behind a governed preposition hangs by.
  fileprivate var isGovernedClause: Bool {
    [.obl, .oblArg, .obj, .advcl, .ccomp, .nmod, .xcomp].contains(self)
  }
}
