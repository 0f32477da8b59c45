/// Dutch tree and terms to English tree: seeds an English node for every term, then applies the rules
/// in order.
public struct Transferrer: Sendable {
  /// In the order they apply.
  static let rules: [any TransferRule.Type] = [
    Punctuation.self,
    MultiwordPrepositions.self,
    GovernedPrepositions.self,
    Copula.self,
    VerbGroups.self,
    Negation.self,
    Reflexives.self,
    ExistentialThere.self,
    Infinitives.self,
    ReportedSpeech.self,
    RelativePronouns.self,
    PrenominalParticiples.self,
    AdverbialAdjectives.self,
    Degrees.self,
    Numbers.self,
    Articles.self,
    Pronouns.self,
    Fronting.self,
    Questions.self,
    AdverbPlacement.self,
  ]

  public init() {}

  /// - Parameter terms: cover every token but punctuation, as `TermMapper` gives them.
  public func transfer(_ tree: Tree, terms: [Term]) -> EnglishTree {
    var state = TransferState(dutch: tree, english: TermSeeding.seed(tree, terms: terms))
    for rule in Self.rules { rule.apply(to: &state) }
    return state.english
  }
}
