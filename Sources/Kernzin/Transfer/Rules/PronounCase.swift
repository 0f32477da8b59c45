/// Dutch *ze*, *je*, *jullie* have one form for subject and object; English pronouns do not.
enum PronounCase: TransferRule {
  static let name = "pronoun-case"
  static let examples: [RuleExample] = [
    RuleExample("De minister helpt ze.", "The minister helps them.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].upos == .pron {
      let isObject =
        [.obj, .iobj].contains(state[index].deprel)
        || ([.obl, .oblArg, .nmod].contains(state[index].deprel)
          && state.child(of: index, .case).map { state.dutchLemma($0) != "dan" } ?? false)
      guard isObject else { continue }
      let object = object(of: state[index].lemma)
      if object != state[index].lemma {
        state[index].lemma = object
        state.note(name, index)
      }
    }
  }

  static func object(of pronoun: String) -> String {
    switch pronoun {
    case "I": "me"
    case "he": "him"
    case "she": "her"
    case "we": "us"
    case "they": "them"
    case "who": "whom"
    default: pronoun
    }
  }
}
