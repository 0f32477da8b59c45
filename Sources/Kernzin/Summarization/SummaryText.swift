/// An article as summarizing sees it: per sentence the terms, their number, and a few signs.
struct SummaryText {
  struct Sentence {
    var range: SourceRange
    var paragraph: Int
    /// Words as a reader counts them: stretches between white space.
    var length: Int
    /// The hash of what stands before an apostrophe in the first word: the *he* of *he'll*.
    var stem: UInt64?
    var hasDigit: Bool
    /// Whether a word of what makes news stands in it.
    var hasCue: Bool
    /// Which of the first words begin with a digit, the first word being bit 0.
    var numberPlaces: UInt8
  }

  let bytes: [UInt8]
  let sentences: [Sentence]
  /// Terms of each sentence: words that are no stop words, cut to their first letters.
  let terms: TermRows
  /// Terms of the title, for those that also stand in the text.
  let titleTerms: Set<Int32>
  /// How many sentences are times of the day.
  private let stamps: Int
  /// Whether questions stand in paragraphs of their own, and what follows answers them: an interview, or
  /// an article in questions and answers.
  let isInterview: Bool
  /// How many different terms the title has, in the text or not.
  let titleTermCount: Int
  /// How much of a claim of the writer's each sentence is (`Opinion`); empty where an article reports.
  var claims: [Double] = []

  init(_ document: Document, sentences found: [Kernzin.Sentence], language: SummaryLanguage) {
    var indexer = TermIndexer(stopWords: language.stopForms)
    var sentences: [Sentence] = []
    var stamps = 0
    sentences.reserveCapacity(found.count)
    bytes = document.text.bytes
    bytes.withUnsafeBufferPointer { text in
      for sentence in found {
        let own = UnsafeBufferPointer(rebasing: text[sentence.range.bytes])
        indexer.beginSentence()
        var scanner = WordScanner(own)
        var first: Range<Int>?
        var numberPlaces: UInt8 = 0
        var place: UInt8 = 1
        while let word = scanner.next() {
          if first == nil { first = word }
          if (0x30...0x39).contains(own[word.lowerBound]) { numberPlaces |= place }
          place <<= 1
          indexer.add(UnsafeBufferPointer(rebasing: own[word]))
        }
        let length = Self.spacedWords(own)
        if Self.isTimeStamp(own, words: length) { stamps += 1 }
        sentences.append(
          Sentence(
            range: sentence.range, paragraph: sentence.paragraph, length: length,
            stem: first.flatMap { Self.stem(own[$0]) },
            hasDigit: own.contains { (0x30...0x39).contains($0) }, hasCue: false,
            numberPlaces: numberPlaces))
      }
    }
    terms = indexer.finish()
    for index in sentences.indices {
      sentences[index].hasCue = terms.words(of: index).contains { language.cues[$0] != nil }
    }
    self.sentences = sentences
    self.stamps = stamps
    isInterview = Self.isInterview(sentences, bytes)
    (titleTerms, titleTermCount) = indexer.terms(ofTitle: document.metadata.title ?? "")
  }

  /// The text of a sentence, without copying.
  func withBytes<Result>(
    of sentence: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { body(.init(rebasing: $0[sentences[sentence].range.bytes])) }
  }

  /// Whether the text is the entries of a live blog, each under the time it was written at.
  var isLiveBlog: Bool { stamps >= Self.liveBlogStamps }

  private static let liveBlogStamps = 3

  /// Paragraphs that are one question and nothing else, from which on a text is an interview.
  private static let interviewQuestions = 2

  private static func isInterview(_ sentences: [Sentence], _ bytes: [UInt8]) -> Bool {
    let asked = sentences.indices.count { index in
      let paragraph = sentences[index].paragraph
      return bytes[sentences[index].range.bytes].last == UInt8(ascii: "?")
        && (index == 0 || sentences[index - 1].paragraph != paragraph)
        && (index + 1 == sentences.count || sentences[index + 1].paragraph != paragraph)
    }
    return asked >= interviewQuestions
  }

  /// `18.40 uur`, `14:05`: nothing but a time.
  private static func isTimeStamp(_ sentence: UnsafeBufferPointer<UInt8>, words: Int) -> Bool {
    guard words <= 2, sentence.count <= 10 else { return false }
    let digits = sentence.prefix { (0x30...0x39).contains($0) }.count
    let rest = sentence.dropFirst(digits)
    return (1...2).contains(digits) && (rest.first == 0x2E || rest.first == 0x3A)
      && rest.dropFirst().prefix { (0x30...0x39).contains($0) }.count == 2
  }

  /// Whether a sentence has too few words to be printed: headings, exclamations, answers. The first of
  /// an article is often as short as a headline.
  func isTooShort(_ sentence: Int) -> Bool {
    sentences[sentence].length < (sentence == 0 ? 5 : 6)
  }

  /// The hashes of the words of a sentence.
  func words(of sentence: Int) -> ArraySlice<UInt64> { terms.words(of: sentence) }

  /// The hash of the word up to its apostrophe, if it has one.
  private static func stem(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
    // U+2019 begins with 0xE2. What else does is no letter, and no pattern stands before it.
    guard let apostrophe = word.firstIndex(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 })
    else { return nil }
    return FoldedHash.of(UnsafeBufferPointer(rebasing: word[..<apostrophe]))
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
