/// *Loods Het pand staat al jaren leeg*: a heading between paragraphs that a conversion has put in front of
/// the next sentence. Told by two capitals, the second on a word that only begins sentences (`[openers]`
/// of `labels.txt`) and no name follows: *Volgens De Boer* is sound.
enum Crosshead: CoherenceRule {
  static let name = "crosshead"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    let openers = article.language.sentenceOpeners
    for index in article.text.sentences.indices.dropFirst() {
      let words = article.text.words(of: index)
      guard words.count > 2, let first = words.first, !article.language.stopWords.contains(first),
        openers.contains(words[words.startIndex + 1]),
        article.text.withBytes(of: index, isGlued)
      else { continue }
      coherence.bar(index, by: Self.self)
    }
  }

  private static func isGlued(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var scanner = WordScanner(bytes)
    guard let heading = scanner.next(), let opener = scanner.next(), let third = scanner.next(),
      heading.lowerBound == 0, opener.lowerBound == heading.upperBound + 1
    else { return false }
    let capitals = [heading, opener, third].map { (0x41...0x5A).contains(bytes[$0.lowerBound]) }
    return capitals == [true, true, false]
  }
}
