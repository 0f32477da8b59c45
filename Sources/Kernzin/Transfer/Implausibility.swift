/// What shows that the tree a clause was transferred from is wrong.
enum Implausibility: String, CaseIterable {
  /// A main clause that states something says who does it.
  case missingSubject = "no-subject"

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
    }
  }
}
