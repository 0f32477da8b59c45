/// What the words of one language are classed by, a case for each class of its table.
protocol WordClass: CaseIterable, RawRepresentable, Sendable where RawValue == UInt64 {
  /// ISO 639-1 code of the folder in `Resources` that holds the table.
  static var language: String { get }
}

/// Words that rules treat alike, by class (`Resources/<language>/word-classes.tsv`).
struct WordClasses<Class: WordClass>: Sendable {
  /// The place in `classes` of every word.
  private let places: KeyTable
  /// A bit for each class a word is in.
  private let classes: [UInt64]
  private let words: [[String]]

  /// - Throws: `missing-resource` or `bad-resource` for the table.
  init(in resources: Resources) throws(StageError) {
    try self.init(resources.text("word-classes.tsv", language: Class.language))
  }

  /// - Parameter table: lines of class, TAB, dictionary form; `#` starts a comment.
  /// - Throws: `bad-resource` for a class nobody knows and for one without a word.
  init(_ table: String) throws(StageError) {
    let names = Dictionary(uniqueKeysWithValues: Class.allCases.map { ("\($0)", $0) })
    let rows = TableFile.rows(table)
    var places = KeyTable(capacity: rows.count)
    var classes: [UInt64] = []
    var words = [[String]](repeating: [], count: Class.allCases.count)
    for row in rows {
      guard row.count == 2, let name = names[row[0]] else {
        throw Self.damage("'\(row.joined(separator: " "))' is no class and word")
      }
      let word = WordKey(row[1])
      let place = places[word].map { Int($0) } ?? classes.count
      if place == classes.count {
        _ = places.update(Int32(place), for: word)
        classes.append(0)
      }
      classes[place] |= 1 << name.rawValue
      words[Int(name.rawValue)].append(row[1])
    }
    if let missing = Class.allCases.first(where: { words[Int($0.rawValue)].isEmpty }) {
      throw Self.damage("no word of class '\(missing)'")
    }
    self.places = places
    self.classes = classes
    self.words = words
  }

  private static func damage(_ message: String) -> StageError {
    StageError(
      code: "bad-resource", message: "\(Class.language)/word-classes.tsv: \(message)")
  }

  func has(_ word: WordKey, in name: Class) -> Bool {
    places[word].map { classes[Int($0)] & 1 << name.rawValue != 0 } ?? false
  }

  func has(_ word: some StringProtocol, in name: Class) -> Bool { has(WordKey(word), in: name) }

  /// The words of a class in the order of the table.
  func words(in name: Class) -> [String] { words[Int(name.rawValue)] }

  /// Whether the word ends in one of the class.
  func hasEnding(_ word: String, in name: Class) -> Bool {
    words(in: name).contains { word.hasSuffix($0) }
  }
}
