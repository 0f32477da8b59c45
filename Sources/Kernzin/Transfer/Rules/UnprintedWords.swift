/// *Hij wil wel komen*: particles whose glossary line gives `-` have no English of their own.
enum UnprintedWords: TransferRule {
  static let name = "unprinted"
  static let examples: [RuleExample] = [
    RuleExample("Hij wil wel komen.", "He wants to come.")
  ]

  /// The English side of a word English says nothing for.
  private static let nothing = "-"

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].lemma.reads(nothing) {
      guard case .entry? = state[index].source else { continue }
      let head = state[index].head
      guard head >= 0 else {
        // A sentence that consists of it: better the Dutch than nothing.
        state[index].lemma = state.formText(index)
        continue
      }
      state.remove(index, heir: head, rule: name)
    }
  }
}
