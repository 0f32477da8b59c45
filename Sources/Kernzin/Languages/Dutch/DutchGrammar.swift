/// The grammatical words of Dutch that rules speak of by name. Vocabulary is glossary, never code.
enum DutchGrammar {
  static let infinitiveMarker = "te"
  static let it = "het"
  static let be = "zijn"
  static let reflexive = "zich"
  /// Pronouns that mean oneself beside a subject of the same person.
  static let reflexiveForms: [WordKey: Set<WordKey>] = [
    "me": ["ik"], "mij": ["ik"], "ons": ["we", "wij"], "je": ["je", "jij"], "u": ["u"],
    "jullie": ["jullie"],
  ]

  /// Conjunctions that open a clause with a finite verb, and are nothing else.
  static let finiteConjunctions: Set<WordKey> = [
    "dat", "omdat", "doordat", "zodat", "nadat", "voordat", "totdat", "terwijl", "hoewel", "tenzij",
    "alsof",
  ]

  /// Words that say *not* of a whole clause or phrase.
  static let negatives: Set<WordKey> = ["niet", "geen", "niets", "niemand", "nooit", "nergens"]

  static let weekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]

  static let weekdayKeys = weekdays.map { WordKey($0) }

  /// *1990*, *2021*.
  static func isYear(_ form: String) -> Bool {
    form.utf8.count == 4 && Int(form).map { (1000...2199).contains($0) } ?? false
  }

  /// Personal pronouns that can be a subject.
  static let subjectPronouns: Set<WordKey> = [
    "ik", "je", "jij", "u", "ge", "gij", "hij", "ze", "zij", "we", "wij", "jullie",
  ]

  /// Personal pronouns that can be nothing but a subject.
  static let nominatives: Set<WordKey> = ["ik", "hij", "we", "wij"]

  // Asked for word after word: comparing a few numbers costs less than looking into a set.

  /// *we*, *wij*
  static func isWe(_ word: WordKey) -> Bool { word == "we" || word == "wij" }

  /// *iemand*, *niemand*
  static func isAnybody(_ word: WordKey) -> Bool { word == "iemand" || word == "niemand" }

  /// Pronouns a relative clause begins with: *die*, *dat*.
  static func isRelativePronoun(_ word: WordKey) -> Bool { word == "die" || word == "dat" }

  /// Question words, but for those that ask for a reason or time.
  static func asksForPart(_ word: WordKey) -> Bool {
    word == "wat" || word == "wie" || word == "waar" || word == "hoe" || word == "hoeveel"
      || word == "welk" || word == "welke"
  }

  static func isQuestionWord(_ word: WordKey) -> Bool {
    asksForPart(word) || word == "waarom" || word == "wanneer"
  }

  /// Verbs that may stand without an infinitive: *hij moet naar huis*.
  static func isModal(_ verb: WordKey) -> Bool {
    verb == "kunnen" || verb == "moeten" || verb == "mogen" || verb == "willen"
  }

  /// Auxiliaries of a participle: *hebben*, *zijn*, *worden*.
  static func takesParticiple(_ verb: WordKey) -> Bool {
    verb == "hebben" || verb == "zijn" || verb == "worden"
  }

  /// *lijken*, *schijnen*, *blijken*
  static func isSeeming(_ verb: WordKey) -> Bool {
    verb == "lijken" || verb == "schijnen" || verb == "blijken"
  }

  /// *heen*, *naartoe*: to where, behind the place.
  static func isThither(_ word: WordKey) -> Bool { word == "heen" || word == "naartoe" }

  /// *heen*, *naartoe*, *vandaan*: to or from where, behind the place.
  static func isWay(_ word: WordKey) -> Bool { isThither(word) || word == "vandaan" }

  /// Prepositions of a time of day that are never those of a duration.
  static func isAtOrAround(_ word: WordKey) -> Bool {
    word == "om" || word == "rond" || word == "omstreeks"
  }

  /// *al*, *reeds*
  static func isAlready(_ word: WordKey) -> Bool { word == "al" || word == "reeds" }

  /// Comparatives without the ending or the features of one.
  static func isBareComparative(_ word: WordKey) -> Bool {
    word == "meer" || word == "minder" || word == "eerder"
  }

  /// First parts of pronominal adverbs: *er·op*, *daar·op*, *hier·op*, *waar·op*.
  private static let pronominalStems = ["er", "daar", "hier", "waar"]
  static let pronominalStemKeys = pronominalStems.map { WordKey($0) }

  static func isPronominalStem(_ word: WordKey) -> Bool { pronominalStemKeys.contains(word) }

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

/// The same words as rules compare them.
extension WordKey {
  static var negation: WordKey { "niet" }
  static var negativeArticle: WordKey { "geen" }
  static var infinitiveMarker: WordKey { "te" }
  static var there: WordKey { "er" }
  static var it: WordKey { "het" }
  static var long: WordKey { "lang" }
}
