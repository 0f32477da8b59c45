/// *Er zijn drie gewonden*: *er* announces an indefinite subject that follows. With *be* it is
/// *there*; with other verbs English drops it, the subject moving to the front.
enum ExistentialThere: TransferRule {
  static let name = "existential-there"
  static let examples: [RuleExample] = [
    RuleExample("Er is geen bewijs.", "There is no evidence."),
    RuleExample("Zij is er nooit geweest.", "She has never been there."),
    RuleExample("Er bestaat een verschil.", "There is a difference."),
    RuleExample("Een besluit zou er in mei zijn.", "There would be a decision in May."),
  ]

  static func apply(to state: inout TransferState) {
    defer { addThere(to: &state) }
    for index in state.indices
    where state.dutchLemma(index) == .there && !state[index].isFixed {
      let verb = state[index].head
      guard verb >= 0, let group = state[verb].group,
        state.child(of: index, .case) == nil
      else { continue }
      askAbout(verb, from: index, in: &state)
      let subject = state.children(of: verb) { $0.deprel.isSubject }.first { $0 != index }
      if let subject, state[verb].lemma == "be", state.english.ending.contains("?"),
        state[subject].order < state[index].order, state.child(of: verb, .xcomp, .obl) == nil
      {
        // Hoeveel mensen waren er?
        state[index].lemma = "there"
        state[index].isFixed = true
        state[index].deprel = .advmod
        state[index].place = .end
        state.note(name, index)
        continue
      }
      if let subject, isPlace(index, verb, subject: subject, in: state) {
        state[index].lemma = "there"
        state[index].isFixed = true
        state[index].deprel = .advmod
        state[index].traits.adverbType = .place
        state.note(name, index)
        continue
      }
      // er komt een nieuw plein: there will be
      if let subject, state.dutchLemma(verb) == "komen", state[verb].tokens.count == 1,
        group.tense == .pres, group.auxiliaries.isEmpty, state[subject].order > state[index].order,
        state.child(of: verb, .compoundPrt, .xcomp, .advcl) == nil,
        state[subject].traits.nounClass != .human, state[subject].upos == .noun,
        !state.children(of: verb).contains(where: { isWay($0, in: state) })
      {
        state[verb].lemma = "be"
        state[verb].group?.auxiliaries = [.init(.modal("will"))]
      }
      // er hangt een schilderij boven de bank: where it hangs, not which one
      if let subject, state[subject].order > state[verb].order,
        state.classes.has(state.dutchLemma(verb), in: .postureVerb)
      {
        for place in state.children(of: subject) where state[place].deprel == .nmod {
          guard let preposition = state.child(of: place, .case),
            ["boven", "aan", "naast", "onder", "achter", "tussen", "tegen"].contains(
              state.dutchForm(preposition))
          else { continue }
          state[place].head = verb
          state[place].deprel = .obl
        }
      }
      if let subject,
        state[subject].order > state[index].order || isIndefinite(subject, in: state),
        state.englishClasses.has(state[verb].lemma, in: .existence)
      {
        // er was meer aan de hand: there was more going on
        let isGoingOn = state[verb].lemma.hasPrefix("be ")
        if state[verb].lemma == "exist" { state[verb].lemma = "be" }
        state[index].lemma = "there"
        state[index].upos = .pron
        state[index].deprel = .expl
        state[subject].place = isGoingOn ? .middle : .behindVerb
        state.note(name, index)
      } else {
        let isSubject = state[index].deprel.isSubject
        if subject != nil || !isSubject {
          state.remove(index, heir: verb, rule: name)
        } else {
          state[index].lemma = "there"
          state.note(name, index)
        }
      }
    }
  }

  /// *Hiervoor is geen geld*: without *er*, an indefinite subject behind *be* that has no predicate.
  private static func addThere(to state: inout TransferState) {
    for verb in state.indices
    where state.groupForm(verb) == .finite
      && (state[verb].lemma == "be"
        || state[verb].tokens.count == 1
          && state.classes.has(state.dutchLemma(verb), in: .postureVerb)
          && state.dutchLemma(verb) != "hangen")
    {
      guard
        state.child(of: verb, .xcomp, .expl, .ccomp, .obj, .compoundPrt) == nil,
        let subject = state.child(of: verb, .nsubj), state[subject].upos == .noun,
        let finite = Fronting.finiteOrder(of: verb, in: state), state[subject].order > finite,
        !state.english.ending.contains("?"),
        state.children(of: verb).contains(where: { state[$0].order < finite }),
        state.children(of: subject).contains(where: {
          state.dutchLemma($0) == .negativeArticle
            || state.dutchFeatures($0)?.definite == .ind || state[$0].deprel == .nummod
        })
      else { continue }
      let there = EnglishTree.Node(
        lemma: "there", upos: .pron, head: verb, deprel: .expl, order: finite + 0.5)
      state[subject].place = .behindVerb
      state[verb].lemma = "be"
      state[verb].traits = TermFeatures()
      // Tegen de muur stond een ladder: there was a ladder against the wall
      for place in state.children(of: verb)
      where state[place].order < finite && state[place].deprel == .obl
        && state[place].traits.nounClass != .time && state.child(of: place, .case) != nil
      {
        state[place].place = .end
      }
      _ = state.insert(there, rule: name)
    }
  }

  /// *Zij is er nooit geweest*, *Hij woont er*: behind a definite subject *er* is a place.
  private static func isPlace(
    _ there: Int, _ verb: Int, subject: Int, in state: TransferState
  ) -> Bool {
    guard state[subject].order < state[there].order, state[there].deprel != .expl,
      state.classes.has(state.dutchLemma(verb), in: .placeVerb),
      state.child(of: verb, .xcomp, .ccomp, .obj) == nil
    else { return false }
    return [.pron, .propn].contains(state[subject].upos)
      || state.children(of: subject).contains {
        state.dutchFeatures($0)?.definite == .def || state[$0].deprel == .nmodPoss
      }
  }

  /// *Een besluit zou er in mei zijn*
  private static func isIndefinite(_ subject: Int, in state: TransferState) -> Bool {
    state[subject].upos == .noun
      && state.children(of: subject).contains { state.dutchFeatures($0)?.definite == .ind }
  }

  /// *naar het plein, uit de stad, van boven*
  private static func isWay(_ index: Int, in state: TransferState) -> Bool {
    state.child(of: index, .case).map {
      ["naar", "uit", "van", "door", "tot"].contains(state.dutchForm($0))
    } ?? false
  }

  /// *Is er nog koffie?* The tree has the noun for the predicate.
  private static func askAbout(_ verb: Int, from there: Int, in state: inout TransferState) {
    // er is sprake van fraude: be with an object
    if state[verb].lemma == "be", let object = state.child(of: verb, .obj),
      !state.children(of: verb).contains(where: { state[$0].deprel.isSubject && $0 != there })
    {
      state[object].deprel = .nsubj
    }
    guard state[verb].lemma == "be", let noun = state.child(of: verb, .xcomp),
      state[noun].upos == .noun, state[noun].order > state[there].order,
      state.child(of: noun, .case) == nil,
      !state.children(of: verb).contains(where: { state[$0].deprel.isSubject && $0 != there })
    else { return }
    state[noun].deprel = .nsubj
  }
}
