/// The grammatical words of Dutch that rules speak of by name. Vocabulary is glossary, never code.
enum DutchGrammar {
  static let negation = "niet"
  static let negativeArticle = "geen"
  static let infinitiveMarker = "te"
  /// *om … te*
  static let infinitiveIntroduction = "om"
  static let there = "er"
  /// *zowel … als*
  static let asWell = "zowel"
  static let `as` = "als"
  static let it = "het"
  static let be = "zijn"
  /// Behind a time: *twee jaar lang*.
  static let long = "lang"
  static let reflexive = "zich"
  /// Pronouns that mean oneself beside a subject of the same person.
  static let reflexiveForms: [String: Set<String>] = [
    "me": ["ik"], "mij": ["ik"], "ons": ["we", "wij"], "je": ["je", "jij"], "u": ["u"],
    "jullie": ["jullie"],
  ]

  /// Conjunctions that open a clause with a finite verb, and are nothing else.
  static let finiteConjunctions: Set<String> = [
    "dat", "omdat", "doordat", "zodat", "nadat", "voordat", "totdat", "terwijl", "hoewel", "tenzij",
    "alsof",
  ]

  /// Words that say *not* of a whole clause or phrase.
  static let negatives: Set<String> = ["niet", "geen", "niets", "niemand", "nooit", "nergens"]

  static let without = "zonder"

  static let weekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]

  /// *1990*, *2021*.
  static func isYear(_ form: String) -> Bool {
    form.utf8.count == 4 && Int(form).map { (1000...2199).contains($0) } ?? false
  }

  /// Personal pronouns that can be a subject.
  static let subjectPronouns: Set<String> = [
    "ik", "je", "jij", "u", "ge", "gij", "hij", "ze", "zij", "we", "wij", "jullie",
  ]

  /// Personal pronouns that can be nothing but a subject.
  static let nominatives: Set<String> = ["ik", "hij", "we", "wij"]

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
    // why and therefore, whatever they are made of
    if word == "waarom" || word == "daarom" { return nil }
    for stem in pronominalStems where word.hasPrefix(stem) && word.count > stem.count {
      let rest = String(word.dropFirst(stem.count))
      let preposition = strandedForm.first { $0.value == rest }?.key ?? rest
      if isPreposition(preposition) { return (stem, preposition) }
    }
    return nil
  }
}
