/// *Had hij gebeld, dan was ik gekomen*, *Mocht het regenen, dan …*: a clause that opens with its verb
/// and is followed by *dan* is a condition; English has *if*.
enum ConditionalInversions: TransferRule {
  static let name = "conditional-inversion"
  static let examples: [RuleExample] = [
    RuleExample("Komt hij niet, dan beginnen we.", "If he does not come, we start."),
    RuleExample(
      "Had zij dat geweten, dan had ze gebeld.",
      "If she had known that, she would have called."),
  ]
  static let words: [WordKey] = ["dan"]

  static func apply(to state: inout TransferState) {
    guard !state.english.ending.contains("?") else { return }
    for clause in state.indices where state.groupForm(clause) == .finite {
      guard
        let finite = Fronting.finiteOrder(of: clause, in: state),
        state.child(of: clause, .mark) == nil, opens(clause, with: finite, in: state),
        let main = mainClause(of: clause, in: state),
        let then = consequence(main, behind: clause, in: state)
      else { continue }
      subordinate(clause, to: main, in: &state)
      if state.dutchLemma(then) == "dan" { state.remove(then, heir: main, rule: name) }
      let mark = EnglishTree.Node(
        lemma: "if", upos: .sconj, head: clause, deprel: .mark, order: finite - 0.5)
      _ = state.insert(mark, rule: name)
      setMood(of: clause, and: main, in: &state)
    }
  }

  /// The verb comes first, the subject behind it. A verb without a subject takes its object for one:
  /// *Stijgt de rente*.
  private static func opens(_ clause: Int, with finite: Double, in state: TransferState) -> Bool {
    let children = state.children(of: clause) { $0.deprel != .cc && $0.upos != .punct }
    return state.child(of: clause, .nsubj, .nsubjPass, .expl, .obj) != nil
      && children.allSatisfy { state[$0].order > finite } && state[clause].order >= finite
  }

  private static func mainClause(of clause: Int, in state: TransferState) -> Int? {
    let isBelow = [.parataxis, .advcl, .ccomp].contains(state[clause].deprel)
    if isBelow, state[clause].head >= 0, state.hasGroup(state[clause].head),
      state[state[clause].head].order > state[clause].order
    {
      return state[clause].head
    }
    guard state[clause].deprel == .root || state[clause].head < 0 else { return nil }
    return state.children(of: clause).first {
      state.hasGroup($0) && state[$0].order > state[clause].order
        && [.parataxis, .ccomp, .advcl].contains(state[$0].deprel)
    }
  }

  /// *dan* in the main clause.
  private static func consequence(
    _ main: Int, behind clause: Int, in state: TransferState
  ) -> Int? {
    state.children(of: main).first {
      state.dutchLemma($0) == "dan" && state[$0].deprel == .advmod
        && state[$0].order > state[clause].order
    }
  }

  private static func subordinate(_ clause: Int, to main: Int, in state: inout TransferState) {
    if state[clause].head != main {
      state[main].head = state[clause].head
      state[main].deprel = state[clause].deprel
      state[main].commaBefore = false
      state[clause].head = main
    }
    state[clause].deprel = .advcl
    state[clause].place = .front
    if state.child(of: clause, .nsubj, .nsubjPass, .expl) == nil,
      let object = state.child(of: clause, .obj)
    {
      state[object].deprel = .nsubj
    }
  }

  private static func setMood(of clause: Int, and main: Int, in state: inout TransferState) {
    let first = state[clause].group?.auxiliaries.first
    if first?.kind == .semiModal("be allowed to"), state[clause].group?.tense == .past {
      // mocht: should
      state[clause].group?.auxiliaries[0].kind = .modal("should")
    } else if first?.kind == .modal("would"), state[main].group?.tense == .pres {
      // zou hij verliezen, dan treedt hij af
      state[clause].group?.auxiliaries[0].kind = .modal("should")
    } else if first?.kind == .perfect, state[clause].group?.tense == .past,
      state[main].group?.tense == .past, state[main].group?.auxiliaries.first?.kind == .perfect
    {
      state[main].group?.auxiliaries.insert(.init(.modal("would")), at: 0)
    }
  }
}
