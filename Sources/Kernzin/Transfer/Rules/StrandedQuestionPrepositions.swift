/// *Waarover gaat dit boek?* asks with *what* and leaves the preposition at the end.
enum StrandedQuestionPrepositions: TransferRule {
  static let name = "stranded-preposition"
  static let examples: [RuleExample] = [
    RuleExample("Waarover gaat dit boek?", "What is this book about?")
  ]

  static func apply(to state: inout TransferState) {
    guard state.english.ending.contains("?") || state.dutch.nodes.last?.form == "?" else { return }
    for index in state.indices { strand(index, in: &state) }
  }

  private static func strand(_ index: Int, in state: inout TransferState) {
    guard state[index].order <= 1, state[index].head >= 0,
      state[state[index].head].upos == .verb || state[state[index].head].upos == .aux,
      state.formText(index).hasPrefix("waar"),
      case let parts = state[index].lemma.split(separator: " ").map(String.init),
      parts.count == 2, parts[1] == "which"
    else { return }
    state[index].lemma = "what"
    state[index].upos = .pron
    state[index].isFixed = true
    state[index].deprel = .obj
    state[index].place = .front
    var preposition = EnglishTree.Node(
      lemma: parts[0], upos: .adp, head: state[index].head, deprel: .obl,
      order: Double(state.dutch.count))
    preposition.place = .end
    _ = state.insert(preposition, rule: name)
    state.note(name, index)
  }
}
