/// What shows that the tree a clause was transferred from is wrong.
enum Implausibility: String, CaseIterable {
  /// A main clause that states something says who does it.
  case missingSubject = "no-subject"
  /// A clause has one subject; of two words taken for it the one behind the finite verb is something else.
  case secondSubject = "two-subjects"

  /// The first reason to doubt the clause; `nil` for one to trust.
  static func of(_ clause: Int, in state: TransferState) -> Implausibility? {
    allCases.first { $0.holds(clause, in: state) }
  }

  private func holds(_ clause: Int, in state: TransferState) -> Bool {
    switch self {
    case .missingSubject:
      state[clause].deprel == .root && state.groupForm(clause) == .finite
        && state[clause].group?.isInverted == false && state.english.ending.contains(".")
        && !state.children(of: clause).contains {
          state[$0].deprel.isSubject || state[$0].deprel == .expl
        }
    case .secondSubject:
      [.root, .conj, .parataxis].contains(state[clause].deprel)
        && state.groupForm(clause) == .finite && state[clause].group?.isInverted == false
        && state.child(of: clause, .mark) == nil && hasSubjectsOnBothSides(clause, in: state)
    }
  }

  private func hasSubjectsOnBothSides(_ clause: Int, in state: TransferState) -> Bool {
    let subjects = state.children(of: clause) { $0.deprel == .nsubj || $0.deprel == .nsubjPass }
    guard subjects.count > 1, let finite = Fronting.finiteOrder(of: clause, in: state) else {
      return false
    }
    return subjects.contains { state[$0].order < finite }
      && subjects.contains { state[$0].order > finite }
  }
}
