import FoundationEssentials

/// English inflection: spelling rules, with what they do not give as data (`Resources/en`).
struct EnglishMorphology: Sendable {
  enum VerbForm: Sendable { case base, third, past, participle, gerund }

  /// Verbs without inflection.
  private static let modals: Set<String> = [
    "can", "could", "may", "might", "must", "shall", "should", "will", "would",
  ]

  private let pasts: [String: (past: String, participle: String)]
  private let doubling: Set<String>
  private let verbPrefixes: [String]
  private let plurals: [String: String]
  /// Plurals of what a word ends in: *-man*, *-men*.
  private let pluralEndings: [(singular: String, plural: String)]
  private let degrees: [String: (comparative: String, superlative: String)]

  private let adverbs: [String: String]
  private let classes: EnglishWordClasses

  /// - Parameters: the texts of `irregular-verbs.tsv`, `doubling-verbs.txt`, `irregular-nouns.tsv`,
  ///   `irregular-adjectives.tsv` and `irregular-adverbs.tsv`.
  init(
    verbs: String, doubling: String, nouns: String, adjectives: String, adverbs: String,
    classes: EnglishWordClasses
  ) {
    self.classes = classes
    self.adverbs = Dictionary(
      TableFile.rows(adverbs).filter { $0.count > 1 }.map { ($0[0], $0[1]) },
      uniquingKeysWith: { first, _ in first })
    verbPrefixes = TableFile.rows(verbs).filter { $0.count == 1 && $0[0].ends(in: "-") }
      .map { String($0[0].dropLast()) }
    pasts = Dictionary(
      TableFile.rows(verbs).filter { $0.count > 2 }.map { ($0[0], ($0[1], $0[2])) },
      uniquingKeysWith: { first, _ in first })
    self.doubling = Set(TableFile.rows(doubling).map { $0[0] })
    let nounRows = TableFile.rows(nouns).filter { $0.count > 1 }
    plurals = Dictionary(
      nounRows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    pluralEndings = nounRows.filter { $0[0].hasPrefix("-") }
      .map { (String($0[0].dropFirst()), String($0[1].dropFirst())) }
    degrees = Dictionary(
      TableFile.rows(adjectives).filter { $0.count > 2 }.map { ($0[0], ($0[1], $0[2])) },
      uniquingKeysWith: { first, _ in first })
  }

  /// One verb, one word. `be` is not inflected here: it has persons (`EnglishAgreement`).
  func verb(_ lemma: String, _ form: VerbForm) -> String {
    if Self.modals.contains(lemma) { return lemma }
    switch form {
    case .base: return lemma
    case .third:
      switch lemma {
      case "have": return "has"
      case "be": return "is"
      default: return addS(lemma, isVerb: true)
      }
    case .past, .participle:
      if lemma == "be" { return form == .past ? "was" : "been" }
      if let irregular = irregularPast(of: lemma) {
        return form == .past ? irregular.past : irregular.participle
      }
      if lemma.ends(in: "e") { return lemma + "d" }
      if let stem = consonantY(lemma) { return stem + "ied" }
      return doubled(lemma) + "ed"
    case .gerund:
      if lemma == "be" { return "being" }
      if lemma.ends(in: "ie") { return lemma.dropLast(2) + "ying" }
      if lemma.ends(in: "e"), lemma.count > 2,
        !lemma.ends(in: "ee"), !lemma.ends(in: "oe"), !lemma.ends(in: "ye")
      {
        return lemma.dropLast() + "ing"
      }
      return doubled(lemma) + "ing"
    }
  }

  /// The plural of one noun, one word.
  func plural(_ lemma: String) -> String {
    if let irregular = plurals[lemma] { return irregular }
    if let hyphen = lemma.lastIndex(of: "-") {
      let tail = String(lemma[lemma.index(after: hyphen)...])
      if let irregular = plurals[tail] { return lemma[...hyphen] + irregular }
    }
    for ending in pluralEndings
    where lemma.hasSuffix(ending.singular) && lemma.count > ending.singular.count + 1 {
      return lemma.dropLast(ending.singular.count) + ending.plural
    }
    return addS(lemma, isVerb: false)
  }

  /// `large` → `larger`; `important` → `more important`.
  func comparative(_ lemma: String) -> String {
    if let irregular = degrees[lemma] { return irregular.comparative }
    guard let stem = degreeStem(lemma) else { return "more " + lemma }
    return stem + "er"
  }

  func superlative(_ lemma: String) -> String {
    if let irregular = degrees[lemma] { return irregular.superlative }
    guard let stem = degreeStem(lemma) else { return "most " + lemma }
    return stem + "est"
  }

  /// Adverb of an adjective: `quick` → `quickly`, `heroic` → `heroically`.
  func adverb(_ lemma: String) -> String {
    if let irregular = adverbs[lemma] { return irregular }
    if lemma.ends(in: "ly") || lemma.contains(" ") { return lemma }
    if lemma.ends(in: "ic") { return lemma + "ally" }
    if lemma.ends(in: "ll") { return lemma + "y" }
    if lemma.ends(in: "le"), let before = lemma.dropLast(2).last, !before.isVowel {
      return lemma.dropLast() + "y"
    }
    if lemma.ends(in: "ue") { return lemma.dropLast() + "ly" }
    if let stem = consonantY(lemma), lemma.count > 3 { return stem + "ily" }
    return lemma + "ly"
  }

  private func irregularPast(of lemma: String) -> (past: String, participle: String)? {
    if let found = pasts[lemma] { return found }
    for prefix in verbPrefixes
    where lemma.hasPrefix(prefix) && lemma.count > prefix.count + 2 {
      let verb = lemma.dropFirst(prefix.count)
      let stem = verb.first == "-" ? verb.dropFirst() : verb
      guard let found = pasts[String(stem)] else { continue }
      let before = lemma.dropLast(stem.count)
      return (before + found.past, before + found.participle)
    }
    return nil
  }

  private func addS(_ word: String, isVerb: Bool) -> String {
    if let stem = consonantY(word) { return stem + "ies" }
    if word.ends(in: "s") || word.ends(in: "x") || word.ends(in: "z") || word.ends(in: "ch")
      || word.ends(in: "sh")
    {
      if word.ends(in: "arch"), !classes.has(word, in: .softCh) {
        return word + "s"
      }
      return word + "es"
    }
    if isVerb, word.ends(in: "o"), let before = word.dropLast().last, !before.isVowel {
      return word + "es"
    }
    return word + "s"
  }

  /// `carry` → `carr`; `nil` unless the word ends in a consonant and *y*.
  private func consonantY(_ word: String) -> Substring? {
    guard word.ends(in: "y"), let before = word.utf8.dropLast().last, !before.isVowel,
      before >= 0x80 || before | 0x20 >= UInt8(ascii: "a") && before | 0x20 <= UInt8(ascii: "z")
    else { return nil }
    return word.dropLast()
  }

  /// The stem that takes *-ed* and *-ing*, its final consonant doubled where spelling asks for it.
  private func doubled(_ word: String) -> String {
    guard let last = word.utf8.last, !last.isVowel, !"wxyh".utf8.contains(last) else { return word }
    if word.ends(in: "c"), word.utf8.dropLast().last?.isVowel == true { return word + "k" }
    let isShort = endsInShortVowelAndConsonant(word) && syllables(word) == 1
    return isShort || doubling.contains(word) ? word + word.suffix(1) : word
  }

  private func degreeStem(_ word: String) -> String? {
    guard !word.contains(" "), !word.contains("-") else { return nil }
    if let stem = consonantY(word), syllables(word) <= 2 { return stem + "i" }
    guard syllables(word) == 1 else { return nil }
    if word.ends(in: "e") { return String(word.dropLast()) }
    if word.ends(in: "ed") { return nil }
    if let last = word.last, !"wxy".contains(last), endsInShortVowelAndConsonant(word) {
      return word + String(last)
    }
    return word
  }

  private func endsInShortVowelAndConsonant(_ word: String) -> Bool {
    let end = Array(word.utf8.suffix(4))
    guard end.count >= 3 else { return false }
    let (a, b, c) = (end[end.count - 3], end[end.count - 2], end[end.count - 1])
    // The u of qu is no vowel: quit, quitting.
    let isVowelBefore =
      a.isVowel
      && !(a == UInt8(ascii: "u") && end.count == 4 && end[0] == UInt8(ascii: "q"))
    return !c.isVowel && b.isVowel && !isVowelBefore
  }

  private func syllables(_ word: String) -> Int {
    var count = 0
    var inVowel = false
    for letter in word.utf8 {
      let vowel = letter.isVowel || letter == UInt8(ascii: "y")
      if vowel && !inVowel { count += 1 }
      inVowel = vowel
    }
    if word.ends(in: "e"), !word.ends(in: "le"), count > 1 { count -= 1 }
    return max(1, count)
  }
}

extension UInt8 {
  /// Whether it is a vowel of ASCII. Letters beyond it have several bytes, none of which is one.
  fileprivate var isVowel: Bool {
    switch self | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}

extension Character {
  var isVowel: Bool {
    switch self {
    case "a", "e", "i", "o", "u", "A", "E", "I", "O", "U": true
    default: false
    }
  }
}
