/// *Bijna twee dagen lag ze in coma*, *De jongen is namelijk uitgeloot*: in languages whose verb comes
/// second, what points back often stands behind the verb, not at the start.
///
/// Only the first clause counts, as far as the first comma, and only a word no conjunction opens a
/// clause of its own with (*dat ze*, *en daarom*). A pronoun behind a name may mean that one.
enum LeaningClause: CoherenceRule {
  static let name = "leaning-clause"

  /// How many words are looked at.
  private static let reach = 8

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    let language = article.language
    guard !language.clauseOpeners.isEmpty else { return }
    for index in article.text.sentences.indices.dropFirst() {
      let words = article.text.words(of: index).prefix(reach).dropFirst()
      guard
        words.contains(where: { language.links.contains($0) || language.pronouns.contains($0) }),
        article.text.withBytes(of: index, { leans($0, language, links: true) })
      else { continue }
      coherence.hang(coherence.unit(of: index).lowerBound)
    }
  }

  /// Whether a pronoun stands behind the verb, and no name before it.
  static func hasPronoun(
    _ bytes: UnsafeBufferPointer<UInt8>, _ language: SummaryLanguage
  ) -> Bool {
    !language.clauseOpeners.isEmpty && leans(bytes, language, links: false)
  }

  private static func leans(
    _ bytes: UnsafeBufferPointer<UInt8>, _ language: SummaryLanguage, links: Bool
  ) -> Bool {
    var scanner = WordScanner(bytes)
    guard let first = scanner.next() else { return false }
    var previous = first
    var hasName = false
    for _ in 1..<reach {
      guard let word = scanner.next(),
        bytes[previous.upperBound..<word.lowerBound].allSatisfy({ $0 == 32 })
      else { return false }
      let hash = FoldedHash.of(UnsafeBufferPointer(rebasing: bytes[word]))
      let before = FoldedHash.of(UnsafeBufferPointer(rebasing: bytes[previous]))
      if !language.clauseOpeners.contains(before) {
        if links, language.links.contains(hash) { return true }
        if !hasName, language.pronouns.contains(hash) { return true }
      }
      // Capitals of ASCII, and those of Latin-1, whose first byte is 0xC3.
      let letter = bytes[word.lowerBound]
      if (0x41...0x5A).contains(letter) || letter == 0xC3 && bytes[word.lowerBound + 1] < 0x9F {
        hasName = true
      }
      previous = word
    }
    return false
  }
}
