/// *Ik heb geen auto*, *Hij zag niets*: English negates the verb and has *a*, *any*, *anything*
/// where Dutch has a negative word behind it.
enum NegativeObjects: TransferRule {
  static let name = "negative-object"
  static let examples: [RuleExample] = [
    RuleExample("Wij hebben geen auto.", "We do not have a car."),
    RuleExample("Dat is geen goed plan.", "That is not a good plan."),
    RuleExample("Zij zag niemand.", "She did not see anyone."),
  ]

  /// *geen … meer*
  static let anymore = "anymore"

  static func apply(to state: inout TransferState) {
    for adverb in state.indices where state[adverb].lemma.reads("at all") {
      var clause = state[adverb].head
      while clause >= 0, !state.hasGroup(clause) { clause = state[clause].head }
      guard clause >= 0 else { continue }
      state[adverb].head = clause
      state[adverb].deprel = .advmod
      state[adverb].place = .end
    }
    for nog in state.indices
    where state.dutchForm(nog) == "nog" && state[nog].tokens.count == 1 && state[nog].head >= 0 {
      // Dat heeft nog niemand gedaan: no one has done that yet
      guard state.hasGroup(state[nog].head),
        let subject = state.child(of: state[nog].head, .nsubj, .nsubjPass),
        ["niets", "niemand", "geen"].contains(state.dutchForm(subject))
      else { continue }
      state[nog].lemma = "yet"
      state[nog].isFixed = true
      state[nog].deprel = .advmod
      state[nog].place = .end
    }
    for never in state.indices where state.dutchForm(never) == "nooit" && state[never].head >= 0 {
      // Er gebeurt nooit iets: nothing ever happens
      guard state.hasGroup(state[never].head),
        let subject = state.child(of: state[never].head, .nsubj, .nsubjPass),
        ["iets", "iemand"].contains(state.dutchForm(subject))
      else { continue }
      state[subject].lemma = state.dutchForm(subject) == "iets" ? "nothing" : "no one"
      state[never].lemma = "ever"
    }
    for index in state.indices {
      inNoTime(index, in: &state)
      single(index, in: &state)
      guard state[index].tokens.count == 1 else { continue }
      if state.dutchLemma(index) == .negativeArticle, state[index].deprel == .det {
        let noun = state[index].head
        guard noun >= 0, let verb = negatable(noun, in: state), !isAlmost(index, noun, in: state)
        else { continue }
        let isUncounted =
          state[noun].features.number != .sing || state[noun].traits.nounClass == .time
          || state[noun].upos == .propn || state[noun].traits.englishMass
          || state[noun].traits.englishPlural
        // heeft geen werk: has no work
        if isUncounted, state[verb].lemma == "have", state[verb].tokens.count == 1,
          state[verb].group?.auxiliaries.isEmpty == true,
          !hasCompanion(verb, index, in: state)
        {
          state[index].lemma = "no"
          state[index].isFixed = true
          state.note(name, index)
          continue
        }
        negate(verb, by: index, in: &state)
        state[index].lemma = isUncounted || isOther(noun, in: state) ? "any" : "a"
        // geen thee, maar koffie: not tea, but coffee
        let isContrast = state.children(of: noun).contains { conjunct in
          state[conjunct].deprel == .conj
            && state.child(of: conjunct, .cc).map { state.dutchForm($0) == "maar" } ?? false
        }
        if isUncounted, state[noun].deprel == .xcomp || isContrast {
          state.remove(index, heir: noun, rule: name)
        }
      } else if let positive = positive(of: state[index].lemma),
        let verb = negatable(index, in: state) ?? addressed(index, in: state)
      {
        negate(verb, by: index, in: &state)
        state[index].lemma = positive
      }
    }
  }

  /// *geen andere keus*: not any other choice.
  private static func isOther(_ noun: Int, in state: TransferState) -> Bool {
    state.children(of: noun).contains { state[$0].deprel == .amod && state[$0].lemma == "other" }
  }

  /// *in geen jaren*: not … in years.
  private static func inNoTime(_ index: Int, in state: inout TransferState) {
    guard state.dutchLemma(index) == .negativeArticle, state[index].deprel == .det,
      state[index].head >= 0
    else { return }
    let time = state[index].head
    let verb = state[time].head
    guard state[time].traits.nounClass == .time, state[time].deprel == .obl, verb >= 0,
      let preposition = state.child(of: time, .case), state.dutchForm(preposition) == "in",
      let group = state[verb].group, group.form == .finite, group.negation.isEmpty
    else { return }
    let tokens = state[index].tokens
    state[verb].group?.negation = tokens
    if group.auxiliaries.isEmpty, group.tense == .past,
      state.dutchFeatures(verb)?.verbForm == .part
    {
      state[verb].group?.tense = .pres
      state[verb].group?.auxiliaries = [.init(.perfect)]
    }
    state[index].isRemoved = true
    state.note(name, verb)
  }

  /// *geen enkele fout*: not … a single mistake.
  private static func single(_ index: Int, in state: inout TransferState) {
    guard state[index].tokens.count > 1, state[index].lemma == "not a single",
      state[index].head >= 0,
      let verb = negatable(state[index].head, in: state)
    else { return }
    negate(verb, by: index, in: &state)
    state[index].lemma = "a single"
    state[index].tokens.removeFirst()
  }

  /// *nog geen, ook geen, geen … meer*
  private static func hasCompanion(
    _ verb: Int, _ article: Int, in state: TransferState
  ) -> Bool {
    (state.children(of: verb) + state.children(of: state[article].head)).contains {
      ["nog", "ook", "meer"].contains(state.dutchForm($0))
    }
  }

  /// *bijna geen*: almost no.
  private static func isAlmost(_ article: Int, _ noun: Int, in state: TransferState) -> Bool {
    (state.children(of: article) + state.children(of: noun)).contains {
      state[$0].upos == .adv && state[$0].order < state[article].order
    }
  }

  private static func negate(_ verb: Int, by index: Int, in state: inout TransferState) {
    let tokens = state[index].tokens
    state[verb].group?.negation = tokens
    state.note(name, index)
    // nog geen, ook geen, geen … meer
    for adverb in state.children(of: verb) + state.children(of: state[index].head)
    where state[adverb].tokens.count == 1 {
      let english: String
      switch state.dutchForm(adverb) {
      case "nog": english = "yet"
      case "ook": english = "either"
      case "meer" where state[adverb].order > state[index].order: english = anymore
      default: continue
      }
      guard state[adverb].deprel == .advmod || state[adverb].deprel == .amod else { continue }
      state[adverb].lemma = english
      state[adverb].isFixed = true
      state[adverb].upos = .adv
      state[adverb].head = verb
      state[adverb].deprel = .advmod
      state[adverb].place = .end
    }
  }

  private static func positive(of lemma: String) -> String? {
    // Most words can be told from these by their first letter.
    guard lemma.utf8.first == UInt8(ascii: "n") else { return nil }
    return switch lemma {
    case "nothing": "anything"
    case "no one", "nobody": "anyone"
    default: nil
    }
  }

  /// *aan niemand*, *met niemand*: a person spoken to or of.
  private static func addressed(_ index: Int, in state: TransferState) -> Int? {
    let verb = state[index].head
    guard verb >= 0, [.iobj, .obl, .oblArg].contains(state[index].deprel),
      let group = state[verb].group, group.form == .finite, group.negation.isEmpty,
      let finite = Fronting.finiteOrder(of: verb, in: state), state[index].order > finite,
      state.child(of: verb, .nsubj) != nil
    else { return nil }
    return verb
  }

  /// *Gebruik geen water*: the verb opens a sentence without a subject.
  private static func isOrder(_ verb: Int, in state: TransferState) -> Bool {
    state[verb].deprel == .root && state.span(of: verb).lowerBound == state[verb].order
      && !state.english.ending.contains("?")
      && !state.children(of: verb).contains { state[$0].deprel.isSubject }
  }

  /// The finite verb whose object, or whose predicate under *be*, stands behind it.
  private static func negatable(_ noun: Int, in state: TransferState) -> Int? {
    var verb = state[noun].head
    // wilde geen interview geven: did not want to give an interview
    if verb >= 0, state[verb].deprel == .xcomp, state[noun].deprel == .obj,
      [.bareInfinitive, .toInfinitive].contains(state[verb].group?.form), state[verb].head >= 0,
      ["willen", "hoeven"].contains(state.dutchLemma(state[verb].head))
    {
      verb = state[verb].head
    }
    guard verb >= 0, let group = state[verb].group, group.form == .finite, group.negation.isEmpty,
      let finite = Fronting.finiteOrder(of: verb, in: state),
      state[verb].deprel.isClausal || state[verb].deprel == .conj || state[noun].order > finite,
      state.child(of: verb, .nsubj) != nil || isOrder(verb, in: state)
    else { return nil }
    if state[noun].deprel == .obj { return verb }
    return state[noun].deprel == .xcomp && state[verb].lemma == "be" ? verb : nil
  }
}
