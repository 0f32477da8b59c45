/// *Hij werkt snel*: a Dutch adjective serves as adverb; English has a form for that.
enum AdverbialAdjectives: TransferRule {
  static let name = "adverbial-adjective"
  static let examples: [RuleExample] = [
    RuleExample("Hij reageerde voorzichtig.", "He responded carefully.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].deprel == .xcomp {
      // zingt mooi, read as a predicate: few verbs take one
      let verb = state[index].head
      guard verb >= 0, state.hasGroup(verb), state.dutchUPOS(index) == .adj,
        !state.hasGroup(index), state[index].tokens.count == 1, !state[verb].lemma.contains(" "),
        state.dutchUPOS(verb) == .verb,
        !state.classes.has(state.dutchLemma(verb), in: .predicateVerb),
        state.child(of: index, .obl, .advcl, .case, .xcomp, .ccomp) == nil
      else { continue }
      state[index].deprel = .advmod
      state[index].upos = .adv
      state[index].traits.adverbType = .manner
      if state[index].lemma == "good" {
        state[index].lemma = "well"
        state[index].isFixed = true
      }
      state.note(name, index)
    }
    for index in state.indices where state[index].deprel == .advmod {
      if state.groupForm(index) == .gerund, !state[index].isFixed,
        state.child(of: index, .obj, .obl, .xcomp, .ccomp) == nil
      {
        // verrassend: surprisingly
        state[index].group = nil
        state[index].upos = .adv
        state[index].features.verbForm = .ger
        state.note(name, index)
        continue
      }
      if isPredicate(index, in: state) {
        if state[index].lemma == "well" { state[index].lemma = "good" }
        state[index].upos = .adj
        state[index].deprel = .xcomp
        state.note(name, index)
        continue
      }
      guard state.dutchUPOS(index) == .adj, state[index].upos == .adj,
        state[index].tokens.count == 1
      else {
        continue
      }
      if state[index].lemma.first?.isUppercase == true {
        // spreekt Duits: a language
        state[index].upos = .noun
        state[index].isFixed = true
        state[index].deprel = state.child(of: state[index].head, .obj) == nil ? .obj : .obl
        state.note(name, index)
        continue
      }
      state[index].upos = .adv
      if state[index].traits.adverbType == nil { state[index].traits.adverbType = .manner }
      state.note(name, index)
    }
  }

  /// *Het ruikt lekker*: under verbs of the senses English has the adjective.
  private static func isPredicate(_ index: Int, in state: TransferState) -> Bool {
    let verb = state[index].head
    guard verb >= 0, state.hasGroup(verb), state.dutchUPOS(index) == .adj,
      state[index].tokens.count == 1,
      state[index].order > (state[verb].dutch.map { Double($0) } ?? 0)
        || state[verb].group?.auxiliaries.isEmpty == false
          && state.classes.has(state.dutchLemma(verb), in: .copula),
      state.child(of: verb, .obj) == nil
    else { return false }
    return state.englishClasses.has(state[verb].lemma, in: .linkingVerb)
  }
}
