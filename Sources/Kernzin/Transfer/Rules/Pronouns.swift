/// Pronouns whose English depends on what they stand for: *zijn* of a thing is *its*.
enum Pronouns: TransferRule {
  static let name = "pronoun"
  static let examples: [RuleExample] = [
    RuleExample("Het bedrijf verkoopt zijn fabriek.", "The company sells its factory."),
    RuleExample("De stad en haar museum zijn oud.", "The city and its museum are old."),
  ]

  static func apply(to state: inout TransferState) {
    // zij en haar man: two make the verb plural, she is one
    for index in state.indices where ["zij", "ze"].contains(state.dutchForm(index)) {
      guard state[index].lemma == "they", state[index].deprel.isSubject,
        state.child(of: index, .conj) != nil
      else { continue }
      state[index].lemma = "she"
      state.note(name, index)
    }
    for index in state.indices where state[index].deprel == .nmodPoss {
      guard state.dutchFeatures(index)?.possessive == true,
        state[index].lemma == "his" || state[index].lemma == "her",
        let owner = owner(of: index, in: state)
      else { continue }
      let traits = state[owner].traits
      if state[owner].upos == .noun || traits.nounClass == .place, traits.nounClass != .human,
        traits.nounClass != .animal
      {
        state[index].lemma = state.dutchFeatures(owner)?.number == .plur ? "their" : "its"
        state.note(name, index)
      }
    }
  }

  /// The noun coordinated with the one owned, else the subject of the clause the pronoun stands in.
  private static func owner(of index: Int, in state: TransferState) -> Int? {
    let owned = state[index].head
    if owned >= 0, state[owned].deprel == .conj, state[owned].head >= 0,
      !state.hasGroup(state[owned].head)
    {
      return state[owned].head
    }
    var clause = state[index].head
    for _ in 0...state.english.nodes.count where clause >= 0 && !state.hasGroup(clause) {
      clause = state[clause].head
    }
    guard clause >= 0, state.child(of: clause, .expl) == nil,
      let subject = state.child(of: clause, .nsubj, .nsubjPass),
      !state.isBelow(index, subject)
    else { return nil }
    return subject
  }
}
