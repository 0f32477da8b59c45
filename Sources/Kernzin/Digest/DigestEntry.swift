/// What a digest tells of one article, and what it groups and counts it by.
public struct DigestEntry: Sendable, Hashable {
  /// Names the article: a path, a record id.
  public var id: String
  /// In English where there is one; the id for want of a title.
  public var title: String
  /// The title in the language of the article, where `title` is a translation.
  public var originalTitle: String?
  /// ISO 8601, as precise as the source gave it.
  public var date: String?
  public var summary: [String]
  /// Persons, organizations and places of the summary, each once.
  public var names: [String]
  /// Common nouns of the summary, each once.
  public var terms: [String]
  /// Words of the article.
  public var length: Int
  /// Hashes of the most frequent terms of the article: what tells that two tell the same story.
  public var story: [UInt32]
}

/// Makes digest entries of processed documents.
public struct DigestMaker: Sendable {
  private let language: SummaryLanguage

  /// - Parameter language: of the articles, BCP 47.
  /// - Throws: `missing-resource` when there is no data for the language.
  public init(language: String, data: DataFolder) throws(StageError) {
    self.language = try SummaryLanguage(language, data: data)
  }

  public func entry(for document: Document) -> DigestEntry {
    let metadata = document.metadata
    let english = document.titleTranslation?.text
    let mentions = SummaryMentions(of: document, stopWords: language.stopWords)
    return DigestEntry(
      id: document.id, title: english ?? metadata.title ?? document.id,
      originalTitle: english == nil ? nil : metadata.title, date: metadata.date,
      summary: WrittenResult(of: document).lines.map(\.text), names: mentions.names,
      terms: mentions.terms,
      length: document.text.string.split(whereSeparator: \.isWhitespace).count,
      story: story(of: document))
  }

  /// The terms an article comes back to.
  private func story(of document: Document) -> [UInt32] {
    var counts: [UInt64: Int] = [:]
    for text in [document.metadata.title ?? "", document.text.string] {
      var text = text
      text.withUTF8 { bytes in
        var scanner = WordScanner(bytes)
        while let range = scanner.next() {
          let word = UnsafeBufferPointer(rebasing: bytes[range])
          let hash = FoldedHash.of(word, prefix: TermIndexer.prefixLength)
          if word.count > 2, !language.stopWords.contains(hash.word) {
            counts[hash.prefix, default: 0] += 1
          }
        }
      }
    }
    let leading = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    return leading.prefix(Self.storyLength).map { UInt32(truncatingIfNeeded: $0.key >> 16) }
      .sorted()
  }

  private static let storyLength = 60
}
