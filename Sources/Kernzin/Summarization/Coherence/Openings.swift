/// Patterns on the first words of a sentence that tell whether it hangs on the sentence before it
/// (`Resources/<language>/coherence.txt` says how they are written).
struct Openings: Sendable {
  /// One place of a pattern.
  enum Element: Sendable, Hashable {
    case any
    /// A number in digits.
    case number
    case oneOf([UInt64])
    case noneOf([UInt64])

    init(_ text: Substring) {
      if text == "*" {
        self = .any
      } else if text == "#" {
        self = .number
      } else if text.hasPrefix("!") {
        self = .noneOf(text.dropFirst().split(separator: ",").map { FoldedHash.of($0) })
      } else {
        self = .oneOf(text.split(separator: ",").map { FoldedHash.of($0) })
      }
    }

    func matches(_ word: UInt64?, isNumber: Bool) -> Bool {
      switch self {
      case .any: word != nil
      case .number: isNumber
      case .oneOf(let words): word.map(words.contains) ?? false
      case .noneOf(let words): word.map { !words.contains($0) } ?? true
      }
    }
  }

  /// Patterns by their first word.
  private var free: [UInt64: [[Element]]]
  private var dangling: [UInt64: [[Element]]]

  init(free: [SectionedFile.Entry], dangling: [SectionedFile.Entry]) {
    self.free = Self.index(free)
    self.dangling = Self.index(dangling)
  }

  func matches(_ sentence: Int, of text: SummaryText) -> Bool {
    let words = text.words(of: sentence)
    let numbers = text.sentences[sentence].numberPlaces
    guard var first = words.first else { return false }
    if numbers & 1 > 0 { first = Self.number }
    if Self.matches(free, first, words, numbers) { return false }
    if Self.matches(dangling, first, words, numbers) { return true }
    // "he'll" opens as "he" does; Dutch plurals such as "auto's" are in no list.
    guard let stem = text.sentences[sentence].stem else { return false }
    return Self.matches(dangling, stem, words, numbers)
  }

  /// What patterns that open on a number are found by.
  private static let number = FoldedHash.of("#")

  private static func matches(
    _ patterns: [UInt64: [[Element]]], _ first: UInt64, _ words: ArraySlice<UInt64>,
    _ numbers: UInt8
  ) -> Bool {
    guard let candidates = patterns[first] else { return false }
    return candidates.contains { rest in
      rest.enumerated().allSatisfy { offset, element in
        let place = words.startIndex + offset + 1
        return element.matches(
          place < words.endIndex ? words[place] : nil, isNumber: numbers >> (offset + 1) & 1 > 0)
      }
    }
  }

  private static func index(_ entries: [SectionedFile.Entry]) -> [UInt64: [[Element]]] {
    var index: [UInt64: [[Element]]] = [:]
    for entry in entries {
      let parts = entry.text.split(separator: " ")
      guard let first = parts.first else { continue }
      let rest = parts.dropFirst().map { Element($0) }
      for word in first.split(separator: ",") {
        index[FoldedHash.of(word), default: []].append(rest)
      }
    }
    return index
  }
}
