/// Reads one line of a glossary file into an entry.
struct GlossaryLine {
  /// Whether the pronoun of the subject is to stand in the English.
  private static func hasOwner(_ english: String) -> Bool {
    // Every line that is used comes by here: bytes tell nearly all of them at once.
    english.utf8.contains(UInt8(ascii: "o")) && english.utf8.contains(UInt8(ascii: "s"))
      && english.split(separator: " ").contains { $0 == "one's" || $0 == "oneself" }
  }

  static let header = "lemma\tupos\tenglish\tfeatures\tcontext\tdomain\tnote"
  static let columns = ["lemma", "upos", "english", "features", "context", "domain", "note"]
  static let domains: Set<String> = [
    "politics", "law", "defense", "economy", "health", "climate", "sport", "culture", "tech",
    "science", "religion", "media", "transport", "farming", "education",
  ]

  /// A problem with one column.
  struct Problem {
    var column: Int
    var message: String
    var hint: String?
  }

  let fields: [String]
  private(set) var problems: [Problem] = []

  init(_ line: some StringProtocol) {
    var fields = String(line).fields(separatedBy: "\t", omittingEmpty: false).map { String($0) }
    if fields.count > Self.columns.count {
      problems.append(
        Problem(
          column: 6, message: "\(fields.count) columns",
          hint: "at most \(Self.columns.count) would be right"))
    }
    while fields.count < Self.columns.count { fields.append("") }
    self.fields = fields
  }

  /// The entry, `nil` when a column it cannot do without is wrong. Other problems leave out what they
  /// concern, so that one bad feature does not cost the translation.
  mutating func entry(origin: EntryOrigin, layer: Int) -> GlossaryEntry? {
    let words = fields[0].fields(separatedBy: " ").map { String($0) }
    let english = fields[2].pieces(separatedBy: "; ")
    guard !words.isEmpty else {
      problems.append(Problem(column: 0, message: "no lemma", hint: nil))
      return nil
    }
    guard english != [""] else {
      problems.append(Problem(column: 2, message: "no English for '\(fields[0])'", hint: nil))
      return nil
    }
    guard let upos = UPOS(fields[1]) else {
      problems.append(
        Problem(
          column: 1, message: "unknown UPOS '\(fields[1])'",
          hint: Suggestion.hint(for: fields[1], among: UPOS.allCases.map(\.name))))
      return nil
    }
    var features = termFeatures()
    features.englishOwner = english.contains { Self.hasOwner($0) }
    let context = conditions()
    if !fields[5].isEmpty, !Self.domains.contains(fields[5]) {
      problems.append(
        Problem(
          column: 5, message: "unknown domain '\(fields[5])'",
          hint: Suggestion.hint(for: fields[5], among: Self.domains.sorted())))
    }
    return GlossaryEntry(
      words: words, upos: upos, english: english, features: features, context: context,
      domain: fields[5], origin: origin, layer: layer)
  }

  private mutating func termFeatures() -> TermFeatures {
    var features = TermFeatures()
    guard !fields[3].isEmpty else { return features }
    for pair in fields[3].fields(separatedBy: "|") {
      let parts = pair.fields(separatedBy: "=", maxSplits: 1).map { String($0) }
      let value = parts.count == 2 ? parts[1] : ""
      var known = true
      switch parts.first ?? "" {
      case "Gender":
        features.gender = Features.Gender(rawValue: value)
        known = features.gender != nil
      case "Plur": features.plural = value
      case "Class":
        features.nounClass = TermFeatures.Class(rawValue: value)
        known = features.nounClass != nil
      case "AdvType":
        features.adverbType = TermFeatures.AdverbType(rawValue: value)
        known = features.adverbType != nil
      case "En.Mass":
        features.englishMass = value == "Yes"
        known = features.englishMass
      case "En.Number":
        features.englishPlural = value == "Plur"
        known = features.englishPlural
      case "Title":
        features.isTitle = value == "Yes"
        known = features.isTitle
      case "Aux":
        features.perfectWithBe = value == "Zijn"
        known = features.perfectWithBe
      case "En.Place":
        features.englishPlace = value == "End" ? .end : nil
        known = features.englishPlace != nil
      case "En.Aspect":
        features.englishProgressive = value == "Prog"
        known = features.englishProgressive
      case "En.Def":
        features.englishDefinite = value == "Yes"
        known = value == "Yes" || value == "No"
      default: known = false
      }
      if !known {
        problems.append(Problem(column: 3, message: "unknown feature '\(pair)'", hint: nil))
      }
    }
    return features
  }

  private mutating func conditions() -> [ContextCondition] {
    var conditions: [ContextCondition] = []
    for text in fields[4].fields(separatedBy: " ") {
      do {
        conditions.append(try ContextCondition(parsing: text))
      } catch {
        problems.append(Problem(column: 4, message: error.message, hint: error.hint))
      }
    }
    return conditions
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The fields between ASCII characters. Bytes are compared, not Characters, whose borders are dear
  /// to find.
  func fields(
    separatedBy separator: Unicode.Scalar, maxSplits: Int = .max, omittingEmpty: Bool = true
  ) -> [Substring] {
    let byte = UInt8(ascii: separator)
    var fields: [Substring] = []
    var start = startIndex
    var index = start
    while index < endIndex, fields.count < maxSplits {
      if utf8[index] == byte {
        if !omittingEmpty || start < index { fields.append(self[start..<index]) }
        start = utf8.index(after: index)
      }
      index = utf8.index(after: index)
    }
    if !omittingEmpty || start < endIndex { fields.append(self[start...]) }
    return fields
  }

  /// The pieces between occurrences of an ASCII `separator`.
  func pieces(separatedBy separator: String) -> [String] {
    guard let first = separator.utf8.first else { return [String(self)] }
    var pieces: [String] = []
    var start = startIndex
    var index = start
    while let found = utf8[index...].firstIndex(of: first) {
      index = utf8.index(after: found)
      guard utf8[found...].starts(with: separator.utf8) else { continue }
      pieces.append(String(self[start..<found]))
      start = utf8.index(found, offsetBy: separator.utf8.count)
      index = start
    }
    pieces.append(String(self[start...]))
    return pieces
  }
}
