/// What closes or opens around a possible sentence break.
struct Punctuation: OptionSet, Sendable, Hashable {
  var rawValue: UInt16

  static let none = Punctuation(rawValue: 1 << 0)
  static let quote = Punctuation(rawValue: 1 << 1)
  static let paren = Punctuation(rawValue: 1 << 2)
  /// A dash or a bullet that begins a line or a remark.
  static let dash = Punctuation(rawValue: 1 << 3)
  static let period = Punctuation(rawValue: 1 << 4)
  /// Two periods or more, or `…`.
  static let ellipsis = Punctuation(rawValue: 1 << 5)
  /// `?`, `!` and any row of marks with one of them.
  static let strong = Punctuation(rawValue: 1 << 6)
  static let colon = Punctuation(rawValue: 1 << 7)
  static let semicolon = Punctuation(rawValue: 1 << 8)
  static let comma = Punctuation(rawValue: 1 << 9)
  /// ICU would break here.
  static let icu = Punctuation(rawValue: 1 << 10)
  /// A line ends here.
  static let line = Punctuation(rawValue: 1 << 11)

  /// A quote that stands alone and closes: `… ging het. '' Daarna …`
  static let closer = Punctuation(rawValue: 1 << 12)

  static let names: [String: Punctuation] = [
    "none": .none, "closer": .closer, "quote": .quote, "paren": .paren, "dash": .dash, ".": .period,
    "...": .ellipsis, "?": .strong, ":": .colon, ";": .semicolon, ",": .comma, "icu": .icu,
    "line": .line,
  ]
}

/// Everything a rule can ask about one possible sentence break.
struct Surroundings: Sendable {
  /// The word before the last one, and the last one, without punctuation.
  var earlier: WordTraits = .nothing
  var before: WordTraits = .nothing
  /// What closes before the mark: `'…vraagt''.'`
  var inner: Punctuation = .none
  /// The mark that may end the sentence.
  var mark: Punctuation = .none
  /// What closes after the mark: `'vraagt.'''`
  var close: Punctuation = .none
  /// What opens before the next word.
  var open: Punctuation = .none
  var after: WordTraits = .nothing
  var later: WordTraits = .nothing
  /// What else is true of the place: `icu`, `line`.
  var here: Punctuation = .none
}
