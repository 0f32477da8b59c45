/// *die*, *dat*, *wat*, *wie* in a relative clause: *who* for persons, *which* behind a comma,
/// *that* else; always in front.
enum RelativePronouns: TransferRule {
  static let name = "relative-pronoun"
  static let examples: [RuleExample] = [
    RuleExample("De man die belde, is ziek.", "The man who called is sick.")
  ]

  static func apply(to state: inout TransferState) {
    for clause in state.indices
    where [.advcl, .parataxis].contains(state[clause].deprel) && state[clause].commaBefore {
      // Hij verloor zijn baan, wat hij erg vond: which, of all that was said
      guard let what = state.child(of: clause, .obj, .nsubj), state.dutchForm(what) == "wat",
        state.span(of: clause).lowerBound == state[what].order, state[clause].head >= 0,
        state[state[clause].head].order < state[clause].order, state.hasGroup(clause),
        state[what].upos == .pron
      else { continue }
      state[what].lemma = "which"
      state[what].isFixed = true
      if state[what].deprel == .obj { state[what].place = .front }
      state.note(name, what)
    }
    for clause in state.indices where state[clause].deprel == .aclRelcl {
      let antecedent = state[clause].head
      guard antecedent >= 0 else { continue }
      guard let pronoun = pronoun(of: clause, in: state) else { continue }
      place(pronoun, of: clause, in: &state)
      if state.dutchForm(pronoun) == "waarop", state[antecedent].lemma == "way" {
        // de manier waarop: the way in which
        state[pronoun].lemma = "in which"
        state[pronoun].isFixed = true
      }
      if isRelativeDat(pronoun, of: clause, in: state) { state[pronoun].upos = .pron }
      guard state[pronoun].upos == .pron, state.dutchFeatures(pronoun)?.possessive != true,
        state.dutchForm(pronoun) != "wiens"
      else { continue }
      let hasPreposition = state.child(of: pronoun, .case) != nil
      let isHuman =
        state[antecedent].traits.nounClass == .human
        || (state[antecedent].upos == .pron && isSomebody(state[antecedent].lemma))
        || (state[antecedent].upos == .propn && state[antecedent].traits.nounClass == nil)
      let afterComma = state[clause].commaBefore
      state[pronoun].lemma =
        isHuman
        ? (hasPreposition ? "whom" : "who") : hasPreposition || afterComma ? "which" : "that"
      state[pronoun].isFixed = true
      state.note(name, pronoun)
    }
  }

  /// The first relative word of the clause.
  private static func pronoun(of clause: Int, in state: TransferState) -> Int? {
    state.indices.filter { index in
      let type = state.dutchFeatures(index)?.pronType
      return
        (type == .rel || type == .int || ["wiens", "wier"].contains(state.dutchForm(index))
        || isRelativeDat(index, of: clause, in: state)
        || state.formText(index).hasPrefix("waar")) && state.isBelow(index, clause)
    }.min { state[$0].order < state[$1].order }
  }

  /// *dat* as subject or object, whatever the tagger called it.
  private static func isRelativeDat(
    _ index: Int, of clause: Int, in state: TransferState
  ) -> Bool {
    state.dutchForm(index) == "dat" && state[index].head == clause
      && (state[index].deprel.isSubject || state[index].deprel == .obj)
  }

  /// *iedereen die*: everyone who.
  private static func isSomebody(_ lemma: String) -> Bool {
    ["one", "body", "those"].contains { lemma.hasSuffix($0) } && !lemma.contains(" ")
  }

  /// The constituent with the pronoun opens the clause.
  private static func place(_ pronoun: Int, of clause: Int, in state: inout TransferState) {
    var top = pronoun
    while state[top].head != clause, state[top].head >= 0, top != clause { top = state[top].head }
    guard top != clause else { return }
    if state[top].deprel.isSubject, state[top].upos == .pron { return }
    state[top].place = .front
    state.note(name, top)
  }
}
