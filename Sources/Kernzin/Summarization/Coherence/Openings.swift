/// Patterns on the first words of a sentence that tell whether it hangs on the sentence before it
/// (`Resources/<language>/coherence.txt` says how they are written).
struct Openings: Sendable {
  /// One place of a pattern.
  enum Element: Sendable, Hashable {
    case any
    case oneOf([String])
    case noneOf([String])

    init(_ text: Substring) {
      if text == "*" {
        self = .any
      } else if text.hasPrefix("!") {
        self = .noneOf(text.dropFirst().split(separator: ",").map(String.init))
      } else {
        self = .oneOf(text.split(separator: ",").map(String.init))
      }
    }

    func matches(_ word: String?) -> Bool {
      switch self {
      case .any: word != nil
      case .oneOf(let words): word.map(words.contains) ?? false
      case .noneOf(let words): word.map { !words.contains($0) } ?? true
      }
    }
  }

  /// Patterns by their first word, longest first.
  private var free: [String: [[Element]]]
  private var dangling: [String: [[Element]]]

  init(free: [SectionedFile.Entry], dangling: [SectionedFile.Entry]) {
    self.free = Self.index(free)
    self.dangling = Self.index(dangling)
  }

  /// - Parameter words: the first words of the sentence, in lower case.
  func matches(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if Self.matches(free, first, words) { return false }
    if Self.matches(dangling, first, words) { return true }
    // "he'll" opens as "he" does; Dutch plurals such as "auto's" are in no list.
    guard let apostrophe = first.firstIndex(of: "'") else { return false }
    return Self.matches(dangling, String(first[..<apostrophe]), words)
  }

  private static func matches(
    _ patterns: [String: [[Element]]], _ first: String, _ words: [String]
  ) -> Bool {
    guard let candidates = patterns[first] else { return false }
    return candidates.contains { rest in
      rest.enumerated().allSatisfy { offset, element in
        element.matches(offset + 1 < words.count ? words[offset + 1] : nil)
      }
    }
  }

  private static func index(_ entries: [SectionedFile.Entry]) -> [String: [[Element]]] {
    var index: [String: [[Element]]] = [:]
    for entry in entries {
      let parts = entry.text.split(separator: " ")
      guard let first = parts.first else { continue }
      let rest = parts.dropFirst().map { Element($0) }
      for word in first.split(separator: ",") { index[String(word), default: []].append(rest) }
    }
    return index
  }
}
