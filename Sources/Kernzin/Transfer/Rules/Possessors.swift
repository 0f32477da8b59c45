/// *one's own*, *oneself* in an entry, and *zich*: the pronoun of the subject.
enum Possessors: TransferRule {
  static let name = "subject-pronoun"
  static let examples: [RuleExample] = [
    RuleExample("De trainer veranderde van gedachten.", "The coach changed his mind."),
    RuleExample("Laat je niet gek maken.", "Do not let yourself be driven crazy."),
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices {
      let isReflexive =
        state[index].tokens.count == 1
        && (state.dutchFeatures(index)?.reflexive == true || isEmphatic(index, in: state))
      guard isReflexive || state[index].traits.englishOwner,
        let pronouns = subject(of: index, in: state).map({ pronouns(for: $0, in: state) })
          ?? addressee(of: index, in: state)
      else { continue }
      if isReflexive {
        state[index].lemma = pronouns.reflexive
      } else {
        state[index].lemma = state[index].lemma.split(separator: " ").map {
          $0 == "one's" ? pronouns.possessive : $0 == "oneself" ? pronouns.reflexive : String($0)
        }.joined(separator: " ")
      }
      state.note(name, index)
    }
  }

  /// *Zij regelt alles zelf*
  private static func isEmphatic(_ index: Int, in state: TransferState) -> Bool {
    state.dutchForm(index) == "zelf" && state[index].deprel == .advmod && state[index].head >= 0
      && state.hasGroup(state[index].head)
  }

  /// The one an order is meant for.
  private static func addressee(
    of index: Int, in state: TransferState
  ) -> (possessive: String, reflexive: String)? {
    state.groupForm(index) == .imperative ? ("your", "yourself") : nil
  }

  static func subject(of index: Int, in state: TransferState) -> Int? {
    var clause = index
    for _ in state.english.nodes.indices where clause >= 0 {
      if state.hasGroup(clause) {
        if let subject = state.child(of: clause, .nsubj, .nsubjPass) { return subject }
        guard [.conj, .xcomp, .advcl].contains(state[clause].deprel) else { return nil }
      }
      clause = state[clause].head
    }
    return nil
  }

  static func pronouns(
    for subject: Int, in state: TransferState
  ) -> (possessive: String, reflexive: String) {
    switch state[subject].lemma {
    case "I": return ("my", "myself")
    case "we": return ("our", "ourselves")
    case "you": return ("your", "yourself")
    case "they", "these", "those", "who": return ("their", "themselves")
    case "she": return ("her", "herself")
    case "it", "this", "that", "which": return ("its", "itself")
    default: break
    }
    let isPlural =
      state[subject].features.number == .plur || state[subject].traits.englishPlural
      || state.children(of: subject).contains { state[$0].deprel == .conj }
    if isPlural { return ("their", "themselves") }
    if state.classes.has(state.dutchLemma(subject), in: .femaleNoun) { return ("her", "herself") }
    let isHuman =
      state[subject].traits.nounClass == .human || state[subject].upos == .propn
      || state[subject].upos == .pron
    return isHuman ? ("his", "himself") : ("its", "itself")
  }
}
