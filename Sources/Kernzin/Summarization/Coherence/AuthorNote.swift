/// *Ria Blok is historicus en schrijver.* at the end of an article says who wrote it.
///
/// Told by its place, a name of two to four words no other sentence mentions, and the verb behind it
/// (`[author-notes]` of `coherence.txt`).
enum AuthorNote: CoherenceRule {
  static let name = "author-note"

  /// How many sentences at the end are looked at: the note, and one of where else to read its author.
  private static let reach = 2
  private static let nameWords = 2...4

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    let text = article.text
    for index in text.sentences.indices.dropFirst().suffix(reach) {
      let words = Array(text.words(of: index))
      let isStopWord = words.map(article.language.stopWords.contains)
      guard let length = text.withBytes(of: index, { nameLength($0, isStopWord) }),
        length < words.count,
        article.language.authorNotes.contains(words[length])
      else { continue }
      let surname = words[length - 1]
      let isKnown = text.sentences.indices.contains {
        $0 != index && text.words(of: $0).contains(surname)
      }
      if !isKnown { coherence.bar(index, by: Self.self) }
    }
  }

  /// How many words the name has that a sentence opens with. Particles in it are in lower case: *Volgens De
  /// Boer* and *Krant Het Parool* are none.
  private static func nameLength(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isStopWord: [Bool]
  ) -> Int? {
    var scanner = WordScanner(bytes)
    var length = 0
    var words = 0
    while words < min(isStopWord.count, nameWords.upperBound), let word = scanner.next() {
      words += 1
      // Capitals of ASCII, and those of Latin-1, whose first byte is 0xC3.
      let first = bytes[word.lowerBound]
      if (0x41...0x5A).contains(first) || first == 0xC3 && bytes[word.lowerBound + 1] < 0x9F {
        if isStopWord[words - 1] { return nil }
        length = words
      } else if word.count > 3 || words == 1 {
        break
      }
    }
    return nameWords.contains(length) ? length : nil
  }
}
