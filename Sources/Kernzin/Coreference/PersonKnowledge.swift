/// What a word says of the person it stands for.
enum NaturalGender: Sendable, Hashable { case male, female }

/// What is known of Dutch names and nouns for persons, all of it data
/// (`Resources/<language>/antecedents.txt`).
struct PersonKnowledge: Sendable {
  private let givenNames: [String: NaturalGender]
  private let nouns: [String: NaturalGender]
  private let endings: [(ending: String, gender: NaturalGender?)]
  /// Words in front of surnames: *van*, *de*.
  let particles: Set<String>
  /// Lemmas of verbs whose *het* mostly points at nothing.
  let impersonalVerbs: Set<String>
  /// Pronouns that mean somebody of the sentence or of one before it.
  let thirdPersons: Set<String>
  /// Prepositions that stand before the names of places.
  let placePrepositions: Set<String>
  /// Lemmas of verbs whose subject is somebody, not something.
  let humanVerbs: Set<String>
  /// What stands in front of the names of persons: *minister*.
  private let titles: Set<WordKey>

  init(_ file: SectionedFile, particles: Set<String>) {
    func words(_ section: String) -> [String] {
      file[section].flatMap { $0.text.split(separator: " ").map(String.init) }
    }
    func table(_ male: String, _ female: String) -> [String: NaturalGender] {
      var table: [String: NaturalGender] = [:]
      for word in words(male) { table[word] = .male }
      for word in words(female) { table[word] = .female }
      return table
    }
    givenNames = table("male-names", "female-names")
    nouns = table("male-nouns", "female-nouns")
    // An ending that tells nothing hides the shorter one inside it.
    endings =
      words("open-endings").map { ($0, nil) } + words("female-endings").map { ($0, .female) }
      + words("male-endings").map { ($0, .male) }
    self.particles = particles
    impersonalVerbs = Set(words("impersonal-verbs"))
    thirdPersons = Set(words("third-persons"))
    placePrepositions = Set(words("place-prepositions"))
    humanVerbs = Set(words("human-verbs"))
    titles = Set(words("titles").map { WordKey($0) })
  }

  func isTitle(_ word: Substring) -> Bool { titles.contains(WordKey(word)) }

  func isGivenName(_ word: String) -> Bool { givenNames[word] != nil }

  func gender(ofName word: String) -> NaturalGender? { givenNames[word] }

  /// - Parameter noun: a lemma, in lower case.
  func gender(ofNoun noun: String) -> NaturalGender? {
    if let known = nouns[noun] { return known }
    return endings.first { noun.hasSuffix($0.ending) && noun.count > $0.ending.count + 1 }?.gender
  }
}
