/// *niet* goes into the verb group, which knows do-support; with a constituent of its own it stays.
enum Negation: TransferRule {
  static let name = "negation"
  static let examples: [RuleExample] = [RuleExample("Hij werkt niet.", "He does not work.")]
  static let words: [WordKey] = [.negation]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state.dutchLemma(index) == .negation {
      var verb = raised(state[index].head, in: state)
      if verb >= 0, state[verb].group?.negation.isEmpty == false {
        // Denied already: the word belongs to the clause behind it, or stays where it is.
        guard let next = clause(coordinatedTo: verb, before: index, in: state) else { continue }
        verb = next
      }
      guard verb >= 0, state[index].deprel == .advmod, var group = state[verb].group else {
        continue
      }
      if isPrenominal(verb, in: state) { continue }
      // Correlatives sees to not only … but also.
      if state[index].lemma == "not only" { continue }
      if state[index].tokens.count > 1 {
        keepRest(of: index, verb: verb, in: &state)
        continue
      }
      group.negation = state[index].tokens
      state[verb].group = group
      state.note(name, verb)
      // The words of the negation stay with the group, which prints them; not yet, not even and
      // their like leave the second word where it stands.
      let rest = state[index].lemma.hasPrefix("not ") ? state[index].lemma.dropFirst(4) : ""
      if !rest.isEmpty, let token = state[index].tokens.first(where: { isNegation($0, in: state) })
      {
        state[verb].group?.negation = [token]
        state[index].tokens.removeAll { $0 == token }
        state[index].lemma = String(rest)
        state[index].isFixed = true
        state[index].head = verb
        state[index].place = rest == "even" ? .middle : .end
      } else {
        state[index].isRemoved = true
        for child in state.children(of: index) { state[child].head = verb }
      }
    }
  }

  /// *een niet gemelde baby*: a participle in front of its noun prints no verb group.
  private static func isPrenominal(_ verb: Int, in state: TransferState) -> Bool {
    [.amod, .acl].contains(state[verb].deprel) && state[verb].head >= 0
      && state[verb].order < state[state[verb].head].order
      && state.dutchFeatures(verb)?.verbForm == .part
  }

  /// *Ik kom niet en hij komt niet*: parsers hang both words from the first verb.
  private static func clause(
    coordinatedTo verb: Int, before index: Int, in state: TransferState
  ) -> Int? {
    state.children(of: verb).last {
      state[$0].deprel == .conj && state[$0].order < state[index].order
        && state[$0].group?.negation.isEmpty == true
    }
  }

  private static func isNegation(_ token: Int, in state: TransferState) -> Bool {
    state.dutch[token].lemmaKey == .negation
  }

  /// *Ik wil niet gaan*: the parser hangs *niet* from the infinitive, English negates the wish.
  private static func raised(_ verb: Int, in state: TransferState) -> Int {
    // worden niet ziek: the predicate may be tied as an adverb
    let isPredicate =
      verb >= 0
      && (state[verb].deprel == .xcomp || state[verb].deprel == .advmod && state[verb].upos == .adj)
    guard isPredicate, state[verb].head >= 0,
      let above = state[state[verb].head].group, above.negation.isEmpty
    else { return verb }
    let governor = state[verb].head
    let raises: Bool
    switch state[verb].group?.form {
    // niet tevreden zijn: the predicate is denied with its verb
    case nil:
      raises =
        above.form == .finite
        && state.englishClasses.has(state[governor].lemma, in: .deniedVerb)
    case .bareInfinitive?:
      raises = ["willen", "hoeven", "durven", "gaan", "mogen", "kunnen", "laten"]
        .contains(state.dutchLemma(governor))
    case .toInfinitive?: raises = ["hoeven", "durven"].contains(state.dutchLemma(governor))
    default: raises = false
    }
    return raises ? governor : verb
  }

  /// *nog niet* not yet, *niet meer* no longer: the rest of the entry remains an adverb.
  private static func keepRest(of index: Int, verb: Int, in state: inout TransferState) {
    let lemma = state[index].lemma
    guard lemma.hasPrefix("not ") else {
      if !lemma.contains(" ") || lemma == "no longer" || lemma == "never again" {
        state[index].place = .middle
      }
      return
    }
    let negation = state[index].tokens.filter {
      state.dutch[$0].lemmaKey == .negation
    }
    state[verb].group?.negation = negation
    state[index].lemma = String(lemma.dropFirst(4))
    state[index].tokens.removeAll { negation.contains($0) }
    state[index].place = state[index].lemma == "yet" ? .middle : nil
    state.note(name, verb)
  }
}
