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

  /// Verbs that tie a predicate to its subject.
  static let copulas: Set<String> = [
    "zijn", "worden", "blijven", "lijken", "blijken", "schijnen", "heten",
  ]

  /// Verbs that say what something is, seems, becomes, is made or held to be.
  static let predicateVerbs: Set<String> = copulas.union([
    "maken", "vinden", "houden", "noemen", "achten", "stellen", "krijgen", "hebben", "laten",
    "raken", "smaken", "ruiken", "klinken", "ogen", "voelen", "verklaren", "vallen", "staan",
    "liggen", "zitten", "komen", "gaan", "doen", "verven", "schilderen", "slaan", "schieten",
    "drinken", "eten", "lopen", "zien", "weten", "aan_treffen", "aantreffen", "uit_zien", "uitzien",
    "zetten", "zeggen", "lachen", "vechten", "wonen", "sterven", "vertrekken", "aan_komen",
  ])

  /// Adverbs and adjectives of a time to come: *morgen*, *volgende week*.
  static let futureTime: Set<String> = [
    "morgen", "morgenochtend", "morgenmiddag", "morgenavond", "overmorgen", "binnenkort", "straks",
    "volgend", "komend", "aanstaand", "weldra", "spoedig",
  ]

  /// Adverbs and adjectives of a time that is over.
  static let pastTime: Set<String> = [
    "gisteren", "gisteravond", "eergisteren", "vorig", "afgelopen", "geleden", "destijds", "toen",
    "indertijd",
  ]

  /// Words that say *not* of a whole clause or phrase.
  static let negatives: Set<String> = ["niet", "geen", "niets", "niemand", "nooit", "nergens"]

  /// Kinds of place that stand before the name of one: *de stad Utrecht*.
  static let placeKinds: Set<String> = [
    "stad", "dorp", "gemeente", "provincie", "deelstaat", "plaats", "hoofdstad", "havenstad",
  ]

  /// Verbs only persons are the subject of.
  static let mentalVerbs: Set<String> = [
    "zien", "weten", "zeggen", "vinden", "denken", "geloven", "begrijpen", "horen", "willen",
    "vertellen", "vragen", "kennen", "vergeten", "beweren", "schrijven",
  ]

  /// Verbs beside which *er* is a place: *zij woont er*.
  static let placeVerbs: Set<String> = [
    "zijn", "wonen", "werken", "komen", "blijven", "studeren", "leven", "slapen",
  ]

  static let without = "zonder"

  /// *1990*, *2021*.
  static func isYear(_ form: String) -> Bool {
    form.utf8.count == 4 && Int(form).map { (1000...2199).contains($0) } ?? false
  }

  /// Words that only color what is said and have no English of their own in questions and requests.
  static let particles: Set<String> = ["eens", "even", "maar", "toch", "wel", "nou"]

  /// Personal pronouns that can be a subject.
  static let subjectPronouns: Set<String> = [
    "ik", "je", "jij", "u", "ge", "gij", "hij", "ze", "zij", "we", "wij", "jullie",
  ]

  /// Adverbs and prepositions of a time that reaches up to now.
  static let openTime: Set<String> = [
    "al", "reeds", "nog", "ooit", "nooit", "net", "zojuist", "pas", "altijd", "vaak", "sinds",
    "sindsdien", "eerder", "inmiddels", "tot",
  ]

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
