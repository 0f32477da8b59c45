internal import FoundationEssentials

/// Recognizes links to other articles, captions, credits and calls to subscribe by their words
/// (`Resources/<language>/boilerplate.txt`).
struct Boilerplate: Sendable {
  private var starts: [String]
  private var contains: [String]
  private var ends: [String]

  /// Longest text looked into for words anywhere, in UTF-8 bytes; a paragraph that mentions a
  /// newsletter is no boilerplate.
  private static let maximumBytes = 240

  /// - Throws: `missing-resource`.
  init(data: DataFolder, languages: [String]) throws(StageError) {
    (starts, contains, ends) = ([], [], [])
    for language in languages {
      let url = data.resources(language: language).appending(path: "boilerplate.txt")
      let file = try SectionedFile(url)
      starts += file["starts"].map { $0.text.lowercased() }
      contains += file["contains"].map { $0.text.lowercased() }
      ends += file["ends"].map { $0.text.lowercased() }
    }
  }

  func matches(_ text: some StringProtocol) -> Bool {
    let isShort = text.utf8.count <= Self.maximumBytes
    // Only the head of a long paragraph is looked at; no phrase is longer.
    let folded = Array(
      (isShort ? text.lowercased() : text.prefix(60).lowercased()).utf8.drop {
        !($0 >= 0x80 || Self.isLetter($0))
      })
    if starts.contains(where: { Self.stands($0, in: folded, at: 0) }) { return true }
    guard isShort else { return false }
    if ends.contains(where: {
      folded.count >= $0.utf8.count && folded.suffix($0.utf8.count).elementsEqual($0.utf8)
    }) {
      return true
    }
    return contains.contains { phrase in
      folded.indices.contains { index in
        (index == 0 || !Self.isLetter(folded[index - 1]))
          && Self.stands(phrase, in: folded, at: index)
      }
    }
  }

  /// Whether the phrase stands at `index`, with the end of a word behind it.
  private static func stands(_ phrase: String, in text: [UInt8], at index: Int) -> Bool {
    let end = index + phrase.utf8.count
    guard end <= text.count, text[index..<end].elementsEqual(phrase.utf8) else { return false }
    guard let last = phrase.utf8.last, isLetter(last), end < text.count else { return true }
    return !isLetter(text[end])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
