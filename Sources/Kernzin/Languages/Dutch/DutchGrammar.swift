/// The grammatical words of Dutch that rules speak of by name. Vocabulary is glossary, never code.
enum DutchGrammar {
  static let negation = "niet"
  static let negativeArticle = "geen"
  static let infinitiveMarker = "te"
  /// *om … te*
  static let infinitiveIntroduction = "om"
  static let there = "er"
  static let it = "het"
  static let be = "zijn"
  static let reflexive = "zich"
  /// Pronouns that mean oneself beside a subject of the same person.
  static let reflexiveForms: [String: Set<String>] = [
    "me": ["ik"], "mij": ["ik"], "ons": ["we", "wij"], "je": ["je", "jij"], "u": ["u"],
    "jullie": ["jullie"],
  ]

  /// Words that only color what is said and have no English of their own in questions and requests.
  static let particles: Set<String> = ["eens", "even", "maar", "toch", "wel", "nou"]

  /// First parts of pronominal adverbs: *er·op*, *daar·op*, *hier·op*, *waar·op*.
  static let pronominalStems = ["er", "daar", "hier", "waar"]

  /// Prepositions that change their form behind such a stem: *met* → *ermee*, *tot* → *ertoe*.
  static let strandedForm = ["met": "mee", "tot": "toe"]

  /// Stem and preposition of a pronominal adverb in lower case, `nil` for any other word.
  ///
  /// `waarop` → (`waar`, `op`); `daarmee` → (`daar`, `met`).
  static func pronominalAdverb(
    _ word: String, isPreposition: (String) -> Bool
  ) -> (stem: String, preposition: String)? {
    for stem in pronominalStems where word.hasPrefix(stem) && word.count > stem.count {
      let rest = String(word.dropFirst(stem.count))
      let preposition = strandedForm.first { $0.value == rest }?.key ?? rest
      if isPreposition(preposition) { return (stem, preposition) }
    }
    return nil
  }
}
