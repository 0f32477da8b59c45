/// *Loods Het pand staat al jaren leeg*, *Hogere eis De straf is …*: a heading between paragraphs that a
/// conversion has put in front of the next sentence. Told by a capital, without a mark before it, on a word
/// that only begins sentences (`[openers]` of `labels.txt`) and no name follows: *Volgens De Boer* is sound.
enum Crosshead: CoherenceRule {
  static let name = "crosshead"

  /// Longest heading, in words.
  private static let longest = 6

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    let language = article.language
    for index in article.text.sentences.indices.dropFirst() {
      let words = article.text.words(of: index)
      guard let first = words.first, !language.stopWords.contains(first) else { continue }
      let openers = (1...longest).filter {
        $0 + 1 < words.count && language.sentenceOpeners.contains(words[words.startIndex + $0])
      }
      guard !openers.isEmpty,
        article.text.withBytes(of: index, { isGlued($0, openers: openers) })
      else { continue }
      coherence.bar(index, by: Self.self)
    }
  }

  /// - Parameter openers: places of words that could begin the sentence behind the heading.
  private static func isGlued(_ bytes: UnsafeBufferPointer<UInt8>, openers: [Int]) -> Bool {
    var scanner = WordScanner(bytes)
    var words: [Range<Int>] = []
    while words.count < longest + 2, let word = scanner.next() { words.append(word) }
    func isCapital(_ place: Int) -> Bool { (0x41...0x5A).contains(bytes[words[place].lowerBound]) }
    func isJoined(_ place: Int) -> Bool {
      words[place].lowerBound == words[place - 1].upperBound + 1
        && bytes[words[place - 1].upperBound] == UInt8(ascii: " ")
    }
    guard let first = words.first, first.lowerBound == 0, isCapital(0) else { return false }
    return openers.contains { place in
      // The capital of Carlos I is a number.
      place + 1 < words.count && words[place].count > 1 && isCapital(place)
        && !isCapital(place + 1)
        && (1...place).allSatisfy(isJoined)
    }
  }
}
