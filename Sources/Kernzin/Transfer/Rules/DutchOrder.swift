/// A clause whose tree cannot be right comes out by a shallower path: its phrases, each in English order,
/// stand as they stood in Dutch around the finite verb. The trace names the rule and the reason.
enum DutchOrder: TransferRule {
  static let name = "dutch-order"
  static let examples: [RuleExample] = [
    RuleExample(
      "Het schip verdween tien minuten voordat het zou vertrekken.",
      "The ship disappeared ten minutes before it would leave.")
  ]

  static func apply(to state: inout TransferState) {
    for clause in state.indices {
      guard let reason = Implausibility.of(clause, in: state),
        let finite = Fronting.finiteOrder(of: clause, in: state),
        state.children(of: clause).contains(where: { state.span(of: $0).upperBound < finite })
      else { continue }
      for phrase in state.children(of: clause)
      where ![.cc, .mark, .compoundPrt].contains(state[phrase].deprel) {
        let isBefore = state.span(of: phrase).upperBound < finite
        // Als je kijkt, is …: a clause in front keeps its comma
        let isClause = state[phrase].deprel == .advcl && state.hasGroup(phrase)
        state[phrase].place = isBefore ? (isClause ? .front : .beforeVerb) : .end
        state.note("\(name):\(reason.rawValue)", phrase)
      }
      state.note("\(name):\(reason.rawValue)", clause)
    }
  }
}
