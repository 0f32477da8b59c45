/// *Er zijn er die het weten*: a second *er* stands for what is counted; with a clause of its own it is
/// *those*, beside a number or quantity English leaves it out.
enum PartitiveEr: TransferRule {
  static let name = "partitive-er"
  static let examples: [RuleExample] = [
    RuleExample("Er zijn er die het plan steunen.", "There are those who support the plan."),
    RuleExample("Er zijn er veel.", "There are many."),
    RuleExample("De boeren krijgen er geld bij.", "The farmers gain money."),
  ]
  static let words: [WordKey] = [.there]

  static func apply(to state: inout TransferState) {
    leaveOutAdded(&state)
    for verb in state.indices where state.hasGroup(verb) {
      let both = state.children(of: verb) { _ in true }.filter {
        state.dutchForm($0) == .there && state[$0].tokens.count == 1
          && state.child(of: $0, .case) == nil
      }
      guard both.count == 2, case let counted = both[1] else { continue }
      if let clause = relative(of: counted, besides: verb, in: state) {
        state[clause].head = counted
        state[clause].deprel = .aclRelcl
        state[counted].lemma = "those"
        state[counted].upos = .pron
        state[counted].deprel = .nsubj
        state[counted].isFixed = true
        state[counted].features = Features()
        state[counted].features.number = .plur
        state[counted].traits = TermFeatures()
        state[counted].traits.nounClass = .human
        state.note(name, counted)
      } else if state.children(of: verb).contains(where: {
        $0 != counted && state[$0].deprel.isSubject && state[$0].order > state[counted].order
      }) {
        state.remove(counted, heir: verb, rule: name)
      }
    }
  }

  /// The clause with *die* below *er*, or behind it below the verb.
  private static func relative(
    of there: Int, besides verb: Int, in state: TransferState
  ) -> Int? {
    if let clause = state.child(of: there, .aclRelcl) { return clause }
    let others = state.children(of: verb) {
      $0.deprel.isSubject && $0.order > state[there].order
    }
    guard others.count == 1, let clause = others.first, state[clause].deprel.isClausal,
      state.children(of: clause).first.map({ state.dutchForm($0) == "die" }) ?? false
    else { return nil }
    return clause
  }

  /// *krijgen er 2 procent bij*: what something is added to.
  private static func leaveOutAdded(_ state: inout TransferState) {
    for there in state.indices
    where state.dutchForm(there) == .there && state[there].tokens.count == 1
      && state.child(of: there, .case) == nil && state[there].head >= 0
    {
      let head = state[there].head
      let verb = state.hasGroup(head) ? head : state[head].head
      guard verb >= 0, state.dutchLemma(verb) == "bijkrijgen",
        [.obj, .obl, .advmod, .nmod, .iobj].contains(state[there].deprel)
      else { continue }
      // volgend jaar, hung from er
      for time in state.children(of: there) {
        state[time].head = verb
        state[time].deprel = .obl
      }
      state.remove(there, heir: verb, rule: name)
    }
  }
}
