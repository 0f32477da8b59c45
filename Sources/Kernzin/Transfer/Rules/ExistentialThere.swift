/// *Er zijn drie gewonden*: *er* announces an indefinite subject that follows. With *be* it is
/// *there*; with other verbs English drops it, the subject moving to the front.
enum ExistentialThere: TransferRule {
  static let name = "existential-there"
  static let examples: [RuleExample] = [RuleExample("Er is geen bewijs.", "There is no evidence.")]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state.dutchLemma(index) == DutchGrammar.there {
      let verb = state[index].head
      guard verb >= 0, let group = state[verb].group,
        state.child(of: index, .case) == nil
      else { continue }
      let subject = state.children(of: verb) { $0.deprel.isSubject }.first { $0 != index }
      if let subject, isBe(state[verb], group), state[subject].order > state[index].order {
        state[index].lemma = "there"
        state[index].upos = .pron
        state[index].deprel = .expl
        state[subject].place = .behindVerb
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

  private static func isBe(_ node: EnglishTree.Node, _ group: VerbGroup) -> Bool {
    node.lemma == "be" || node.lemma == "exist"
  }
}
