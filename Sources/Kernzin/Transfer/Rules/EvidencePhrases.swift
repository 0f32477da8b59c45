/// *Uit onderzoek blijkt dat …*, *Daaruit blijkt dat …*: what it appears from is what shows it.
enum EvidencePhrases: TransferRule {
  static let name = "evidence"
  static let examples: [RuleExample] = [
    RuleExample(
      "Uit het rapport blijkt dat de minister het wist.",
      "The report shows that the minister knew it."),
    RuleExample("Daaruit blijkt dat hij ziek is.", "That shows that he is sick."),
  ]
  static let words: [WordKey] = ["blijken"]

  static func apply(to state: inout TransferState) {
    behindComma(&state)
    for verb in state.indices where state.dutchLemma(verb) == "blijken" {
      guard state.groupForm(verb) == .finite,
        let clause = state.child(of: verb, .csubj, .ccomp), state.hasGroup(clause),
        state.children(of: verb).allSatisfy({
          !state[$0].deprel.isSubject || $0 == clause || state.dutchForm($0) == .it
        }),
        let evidence = state.children(of: verb).first(where: { isEvidence($0, in: state) })
      else { continue }
      if let from = state.child(of: evidence, .case) {
        state.remove(from, heir: evidence, rule: name)
      } else {
        state[evidence].lemma = state.formText(evidence).hasPrefix("hier") ? "this" : "that"
        state[evidence].upos = .pron
        state[evidence].isFixed = true
      }
      for it in state.children(of: verb) where state.dutchForm(it) == .it {
        state.remove(it, heir: verb, rule: name)
      }
      state[evidence].deprel = .nsubj
      state[evidence].place = nil
      state[clause].deprel = .ccomp
      state[verb].lemma = "show"
      state[verb].isFixed = false
      state.note(name, verb)
    }
  }

  /// *Het is te duur, blijkt uit een rapport*: a report shows.
  private static func behindComma(_ state: inout TransferState) {
    for verb in state.indices
    where state.dutchLemma(verb) == "blijken" && state[verb].deprel == .parataxis {
      guard state.groupForm(verb) == .finite, state[verb].head >= 0,
        state[verb].order > state[state[verb].head].order,
        !state.children(of: verb).contains(where: {
          state[$0].deprel.isSubject || state[$0].order < state[verb].order
        }),
        let evidence = state.children(of: verb).first(where: { isEvidence($0, in: state) }),
        let from = state.child(of: evidence, .case)
      else { continue }
      state.remove(from, heir: evidence, rule: name)
      state[evidence].deprel = .nsubj
      state[verb].lemma = "show"
      state[verb].isFixed = false
      state.note(name, verb)
    }
  }

  private static func isEvidence(_ index: Int, in state: TransferState) -> Bool {
    guard [.obl, .advmod, .oblArg].contains(state[index].deprel) else { return false }
    if let from = state.child(of: index, .case) { return state.dutchForm(from) == "uit" }
    return ["daaruit", "hieruit"].contains(state.dutchForm(index))
  }
}
