/// An article as summarizing sees it: per sentence the terms, their number, and a few signs.
struct SummaryText {
  struct Sentence {
    var range: SourceRange
    var paragraph: Int
    /// Words as a reader counts them: stretches between white space.
    var length: Int
    /// Words in lower case, the first few only: those openings are told by.
    var opening: [String]
    var hasDigit: Bool
  }

  let bytes: [UInt8]
  let sentences: [Sentence]
  /// Terms of each sentence: words that are no stop words, cut to their first letters.
  let terms: TermRows
  /// Terms of the title, for those that also stand in the text.
  let titleTerms: Set<Int32>
  /// How many different terms the title has, in the text or not.
  let titleTermCount: Int

  /// How many words openings are told by.
  static let openingLength = 4

  init(_ document: Document, sentences found: [Kernzin.Sentence], language: SummaryLanguage) {
    var indexer = TermIndexer(stopWords: language.stopWords)
    var sentences: [Sentence] = []
    sentences.reserveCapacity(found.count)
    bytes = document.text.bytes
    bytes.withUnsafeBufferPointer { text in
      for sentence in found {
        let own = UnsafeBufferPointer(rebasing: text[sentence.range.bytes])
        indexer.beginSentence()
        var scanner = WordScanner(own)
        var opening: [String] = []
        while let word = scanner.next() {
          let form = UnsafeBufferPointer(rebasing: own[word])
          if opening.count < Self.openingLength { opening.append(Self.lowercased(form)) }
          indexer.add(form)
        }
        sentences.append(
          Sentence(
            range: sentence.range, paragraph: sentence.paragraph, length: Self.spacedWords(own),
            opening: opening, hasDigit: own.contains { (0x30...0x39).contains($0) }))
      }
    }
    self.sentences = sentences
    terms = indexer.finish()
    (titleTerms, titleTermCount) = indexer.terms(ofTitle: document.metadata.title ?? "")
  }

  /// The text of a sentence, without copying.
  func withBytes<Result>(
    of sentence: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { body(.init(rebasing: $0[sentences[sentence].range.bytes])) }
  }

  func string(of sentence: Int) -> String {
    withBytes(of: sentence) { String(decoding: $0, as: UTF8.self) }
  }

  /// Lower case, with the typographic apostrophe made plain.
  static func lowercased(_ word: UnsafeBufferPointer<UInt8>) -> String {
    guard word.contains(where: { $0 >= 0x80 }) else {
      return String(unsafeUninitializedCapacity: word.count) { target in
        for index in word.indices {
          let byte = word[index]
          target[index] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return word.count
      }
    }
    let text = String(decoding: word, as: UTF8.self).lowercased()
    return text.contains("’") ? String(text.map { $0 == "’" ? "'" : $0 }) : text
  }

  private static func spacedWords(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var isInside = false
    for byte in text {
      if byte.isASCIIWhiteSpace {
        isInside = false
      } else if !isInside {
        isInside = true
        count += 1
      }
    }
    return count
  }
}
