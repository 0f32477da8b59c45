internal import FoundationEssentials

/// Recognizes links to other articles, captions, credits and calls to subscribe by their words
/// (`Resources/<language>/boilerplate.txt`).
struct Boilerplate: Sendable {
  /// Phrases in lower case, by their first byte.
  private typealias Phrases = [UInt8: [[UInt8]]]

  private var starts: Phrases = [:]
  private var contains: Phrases = [:]
  private var ends: [[UInt8]] = []

  /// Longest text looked into for words anywhere, in UTF-8 bytes; a paragraph that mentions a
  /// newsletter is no boilerplate.
  private static let maximumBytes = 240
  /// Only the head of a longer one is looked at; no phrase is longer.
  private static let headBytes = 60

  /// - Throws: `missing-resource`.
  init(data: DataFolder, languages: [String]) throws(StageError) {
    for language in languages {
      let url = data.resources(language: language).appending(path: "boilerplate.txt")
      let file = try SectionedFile(url)
      for entry in file["starts"] { Self.add(entry, to: &starts) }
      for entry in file["contains"] { Self.add(entry, to: &contains) }
      ends += file["ends"].map { Array($0.text.lowercased().utf8) }
    }
  }

  func matches(_ text: some StringProtocol) -> Bool {
    var text = String(text)
    return text.withUTF8 { matches($0) }
  }

  /// - Parameter text: UTF-8.
  func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isShort = text.count <= Self.maximumBytes
    let head = text.prefix(isShort ? Self.maximumBytes : Self.headBytes)
    let folded = head.drop { $0 < 0x80 && !Self.isLetter(Self.lowercased($0)) }
      .map(Self.lowercased)
    guard let first = folded.first else { return false }
    if starts[first]?.contains(where: { Self.stands($0, in: folded, at: 0) }) == true {
      return true
    }
    guard isShort else { return false }
    if ends.contains(where: { folded.suffix($0.count).elementsEqual($0) }) { return true }
    var previous: UInt8 = 0
    for (index, byte) in folded.enumerated() {
      defer { previous = byte }
      guard !Self.isLetter(previous), let phrases = contains[byte] else { continue }
      if phrases.contains(where: { Self.stands($0, in: folded, at: index) }) { return true }
    }
    return false
  }

  private static func add(_ entry: SectionedFile.Entry, to phrases: inout Phrases) {
    let phrase = Array(entry.text.lowercased().utf8)
    if let first = phrase.first { phrases[first, default: []].append(phrase) }
  }

  /// Whether the phrase stands at `index`, with the end of a word behind it.
  private static func stands(_ phrase: [UInt8], in text: [UInt8], at index: Int) -> Bool {
    let end = index + phrase.count
    guard end <= text.count, text[index..<end].elementsEqual(phrase) else { return false }
    guard let last = phrase.last, isLetter(last), end < text.count else { return true }
    return !isLetter(text[end])
  }

  /// Of ASCII; the phrases hold no other capitals.
  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
