/// *drie meter diep*, *tien ton zand*, *duizenden mensen*: a measure stands before its adjective, and
/// has *of* before what it measures.
enum MeasurePhrases: TransferRule {
  static let name = "measure-phrase"
  static let examples: [RuleExample] = [
    RuleExample("De rivier is drie meter diep.", "The river is three meters deep."),
    RuleExample("Duizenden mensen kwamen.", "Thousands of people came."),
    RuleExample("Zij is drie jaar jonger dan hij.", "She is three years younger than he."),
    RuleExample(
      "Het dorp ligt vijf kilometer van de grens.",
      "The village is located five kilometers from the border."),
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices {
      let isMeasure = [.measure, .time].contains(state[index].traits.nounClass)
      if isMeasure {
        beforeAdjective(index, in: &state)
        asObject(index, in: &state)
        distance(index, in: &state)
        ofWhat(index, in: &state)
        pairs(index, in: &state)
      }
      countless(index, in: &state)
      if isMeasure { aboveWhat(index, in: &state) }
    }
  }

  /// *boven de 23 graden*: a limit has no article.
  private static func aboveWhat(_ index: Int, in state: inout TransferState) {
    guard state[index].traits.nounClass == .measure, state.child(of: index, .nummod) != nil,
      let preposition = state.child(of: index, .case),
      ["boven", "onder", "rond", "tegen", "beneden", "tussen"].contains(
        state.dutchForm(preposition)),
      let article = state.child(of: index, .det),
      state.dutchFeatures(article)?.definite == .def
    else { return }
    state.remove(article, heir: index, rule: name)
  }

  private static func isMeasure(_ index: Int, in state: TransferState) -> Bool {
    [.measure, .time].contains(state[index].traits.nounClass)
      && state.child(of: index, .case) == nil && state.child(of: index, .nummod) != nil
  }

  /// *kost daar vijf euro*: an amount beside a verb is its object.
  private static func asObject(_ index: Int, in state: inout TransferState) {
    let verb = state[index].head
    guard state[index].traits.nounClass == .measure, isMeasure(index, in: state),
      state[index].deprel == .obl, verb >= 0, state.hasGroup(verb),
      state.child(of: verb, .obj) == nil, state[verb].lemma != "be"
    else { return }
    state[index].deprel = .obj
    state.note(name, index)
  }

  /// *vijf kilometer van de grens*: a distance is counted from somewhere.
  private static func distance(_ index: Int, in state: inout TransferState) {
    guard state[index].traits.nounClass == .measure,
      state.classes.has(state.dutchLemma(index), in: .lengthUnit),
      [.obl, .obj, .xcomp, .advmod, .nmod].contains(state[index].deprel),
      state.child(of: index, .nummod) != nil
    else { return }
    let at = state.child(of: index, .case)
    guard at.map({ state.dutchForm($0) == "op" }) ?? (state[index].deprel != .nmod) else { return }
    let phrases =
      state.children(of: index)
      + (state[index].head >= 0 ? state.children(of: state[index].head) : .none)
    for phrase in phrases where state[phrase].order > state[index].order {
      if let of = state.child(of: phrase, .case), state.dutchForm(of) == "van",
        state[of].order == state[index].order + 1
      {
        state[of].lemma = "from"
        state.note(name, of)
        // op twintig meter van het doel
        if let at { state.remove(at, heir: index, rule: name) }
      }
    }
  }

  private static func beforeAdjective(_ index: Int, in state: inout TransferState) {
    guard isMeasure(index, in: state), state[index].deprel == .obl, state[index].head >= 0,
      state.child(of: index, .nmod, .obl, .advmod) == nil,
      state[state[index].head].lemma == "be",
      let adjective = state.child(of: state[index].head, .xcomp), state[adjective].upos == .adj,
      state[index].order == state[adjective].order - 1,
      state[index].traits.nounClass == .measure
        || state.dutchFeatures(adjective)?.degree == .cmp || state.dutchLemma(adjective) == "oud"
    else { return }
    state[index].head = adjective
    state[index].deprel = .advmod
    state.note(name, index)
  }

  /// *twintig centimeter sneeuw*, read as two phrases, and *een pond kaas*, read as a noun with a
  /// modifier: what is measured stands right behind its measure.
  private static func pairs(_ index: Int, in state: inout TransferState) {
    guard state[index].traits.nounClass == .measure, state[index].upos == .noun,
      state.child(of: index, .case, .nmod) == nil,
      let noun = state.indices.first(where: { state[$0].order == state[index].order + 1 }),
      state[noun].upos == .noun, state.child(of: noun, .case) == nil
    else { return }
    if state.child(of: index, .nummod) != nil, state[noun].head == state[index].head,
      state.child(of: noun, .det) == nil, !state[noun].deprel.isSubject, state[noun].head >= 0
    {
      state[noun].head = index
      state[noun].deprel = .nmod
      insertOf(before: noun, in: &state)
    } else if state[index].head == noun, [.amod, .compound, .nmod].contains(state[index].deprel),
      let article = state.child(of: noun, .det), state[article].order == state[index].order - 1
    {
      state[index].head = state[noun].head
      state[index].deprel = state[noun].deprel
      for child in state.children(of: noun)
      where [.case, .det, .cc].contains(state[child].deprel) {
        state[child].head = index
      }
      state[noun].head = index
      state[noun].deprel = .nmod
      insertOf(before: noun, in: &state)
    }
  }

  /// The Dutch tree hangs *ton* from *zand*, English the other way around.
  private static func ofWhat(_ index: Int, in state: inout TransferState) {
    let noun = state[index].head
    guard isMeasure(index, in: state), state[index].deprel == .nmod, noun >= 0,
      state[noun].upos == .noun, state[index].order == state[noun].order - 1
    else { return }
    state[index].head = state[noun].head
    state[index].deprel = state[noun].deprel
    state[noun].head = index
    state[noun].deprel = .nmod
    for child in state.children(of: noun) where [.case, .det].contains(state[child].deprel) {
      state[child].head = index
    }
    insertOf(before: noun, in: &state)
  }

  private static func countless(_ index: Int, in state: inout TransferState) {
    guard
      state.englishClasses.isScaleInPlural(state[index].lemma)
        || state[index].features.number == .plur && state.formText(index).ends(in: "tallen")
    else { return }
    let number = state[index]
    // heeft tientallen boeken, read as two objects
    if let noun = state.indices.first(where: { state[$0].order == number.order + 1 }),
      state[noun].upos == .noun, state[noun].head == number.head, number.head >= 0,
      state.child(of: noun, .case, .det) == nil
    {
      state[noun].head = index
      state[noun].deprel = .nmod
      state[index].deprel = number.deprel == .iobj ? .obj : number.deprel
    }
    if number.deprel == .nummod, number.head >= 0, number.order < state[number.head].order {
      state[index].lemma += " of"
      state.note(name, index)
      return
    }
    for counted in state.children(of: index)
    where state[counted].upos == .noun && state[counted].order > number.order
      && state.child(of: counted, .case) == nil && state.child(of: counted, .det) == nil
    {
      state[counted].features.number = .plur
      insertOf(before: counted, in: &state)
    }
  }

  private static func insertOf(before noun: Int, in state: inout TransferState) {
    let of = EnglishTree.Node(
      lemma: "of", upos: .adp, head: noun, deprel: .case,
      order: state.span(of: noun).lowerBound - 0.5)
    _ = state.insert(of, rule: name)
  }
}
