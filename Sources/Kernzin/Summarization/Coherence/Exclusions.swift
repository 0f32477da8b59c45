/// Sentences without a term say nothing.
enum NoText: CoherenceRule {
  static let name = "no-text"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    for index in article.text.sentences.indices
    where article.text.terms.row(index).isEmpty { coherence.bar(index, by: Self.self) }
  }
}

/// What is too short is a heading, an exclamation, an answer.
enum Exclamation: CoherenceRule {
  static let name = "too-short"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    for index in article.text.sentences.indices
    where article.text.isTooShort(index) { coherence.bar(index, by: Self.self) }
  }
}

/// Questions ask what the summary should tell.
enum Question: CoherenceRule {
  static let name = "question"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    for index in article.text.sentences.indices
    where Ending.of(article.text, sentence: index).first == UInt8(ascii: "?") {
      coherence.bar(index, by: Self.self)
    }
  }
}

/// What ends in a colon (or, where a list has lost its lines, in `: 1.`) or in *het volgende*, or opens like
/// *Dit zijn de tien…*, announces something that will not be printed; what ends in no mark at all is a
/// heading or half a sentence.
enum Announcement: CoherenceRule {
  static let name = "announcement"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    for index in article.text.sentences.indices {
      let ending = Ending.of(article.text, sentence: index)
      let isWhole = ending.first.map { ".!?".utf8.contains($0) } ?? false
      // U+2026, the ellipsis.
      let isHalf = !isWhole && ending != [0xE2, 0x80, 0xA6]
      let isList = article.text.withBytes(of: index, Ending.isListNumber)
      let words = article.text.words(of: index)
      let isEnd = article.language.announcementEnds.contains { words.suffix($0.count) == $0[...] }
      if isHalf || isList || isEnd
        || article.language.announcements.matches(index, of: article.text)
      {
        coherence.bar(index, by: Self.self)
      }
    }
  }
}

/// Captions, credits, links and calls to subscribe.
enum SideMatter: CoherenceRule {
  static let name = "side-matter"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    for index in article.text.sentences.indices
    where article.text.withBytes(of: index, article.language.boilerplate.matches) {
      coherence.bar(index, by: Self.self)
    }
  }
}

/// What opens in lower case goes on from the sentence before it; the first of an article, from its title.
enum Fragment: CoherenceRule {
  static let name = "fragment"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    for index in article.text.sentences.indices {
      let isFragment = article.text.withBytes(of: index) { bytes in
        guard let first = bytes.first(where: { !"\"'(,`".utf8.contains($0) }) else { return false }
        // 's Avonds and 't Is open in lower case by the rules of spelling.
        let isElision = bytes[0] == UInt8(ascii: "'") && bytes.count > 2 && bytes[2] == 32
        return (0x61...0x7A).contains(first) && !isElision
      }
      guard isFragment else { continue }
      if index > 0 {
        coherence.hang(index)
      } else if article.text.withBytes(of: index, opensWithPlainWord) {
        coherence.bar(index, by: Self.self)
      }
    }
  }

  /// Not a name such as iPhone, nor an address.
  private static func opensWithPlainWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.prefix { $0 != UInt8(ascii: " ") }.allSatisfy { (0x61...0x7A).contains($0) }
  }
}

/// How a sentence ends, closing quotes and brackets aside.
enum Ending {
  /// `… vijf weetjes: 1.`
  static func isListNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.last == UInt8(ascii: ".") else { return false }
    let number = bytes.dropLast().reversed().prefix { (0x30...0x39).contains($0) }
    let before = bytes.dropLast(number.count + 1).reversed().drop { $0 == 32 }
    return (1...2).contains(number.count) && before.first == UInt8(ascii: ":")
  }

  /// The bytes of the last character.
  static func of(_ text: SummaryText, sentence: Int) -> [UInt8] {
    text.withBytes(of: sentence) { bytes in
      var end = bytes.count
      while end > 0 {
        if "\"')]".utf8.contains(bytes[end - 1]) || bytes[end - 1].isASCIIWhiteSpace {
          end -= 1
        } else if end > 2, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
          (0x98...0x9F).contains(bytes[end - 1])
        {
          // U+2018–U+201F, the typographic quotes.
          end -= 3
        } else if end > 1, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xBB || bytes[end - 1] == 0xAB
        {
          end -= 2
        } else {
          break
        }
      }
      var start = end
      while start > 0 {
        start -= 1
        if bytes[start] & 0xC0 != 0x80 { break }
      }
      return Array(bytes[start..<end])
    }
  }
}
