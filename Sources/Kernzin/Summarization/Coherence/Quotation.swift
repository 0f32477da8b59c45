/// Quotations are printed whole and with their speaker, or not at all.
///
/// Sentences a quotation runs over become one unit. A unit that is nothing but quotation hangs on the
/// sentence before it where that says who speaks (*aldus*, *zegt*, *volgens*, in the same paragraph), or
/// takes in the one behind it that does; without one it stays out. So does what is longer than three
/// sentences, and what holds a quote without partner.
enum Quotation: CoherenceRule {
  static let name = "quotation"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    let sentences = article.text.sentences
    var start = 0
    while start < sentences.count {
      var end = start + 1
      while end < sentences.count, sentences[end].paragraph == sentences[start].paragraph {
        end += 1
      }
      apply(toParagraph: start..<end, of: article, &coherence)
      start = end
    }
  }

  /// A sentence with fewer letters outside its quotes names no speaker: *"…" he*.
  private static let minimumOutside = 5

  private static func apply(
    toParagraph paragraph: Range<Int>, of article: CoherenceArticle, _ coherence: inout Coherence
  ) {
    var scanner = QuoteScanner()
    var isBare: [Bool] = []
    var blocks: [Range<Int>] = []
    for index in paragraph {
      let opener = scanner.opener
      article.text.withBytes(of: index) { scanner.read($0, sentence: index) }
      isBare.append(scanner.hasQuotation && scanner.outsideLetters < minimumOutside)
      if let opener, scanner.opener != opener {
        // A sentence may close one quotation and open the next: then they are one.
        let first = blocks.last.map { $0.contains(opener) ? $0.lowerBound : opener } ?? opener
        while blocks.last?.contains(opener) == true { blocks.removeLast() }
        blocks.append(first..<(index + 1))
      } else if opener == nil, !scanner.isOpen, isBare[index - paragraph.lowerBound] {
        blocks.append(index..<(index + 1))
      }
    }
    scanner.endParagraph()
    for index in scanner.unmatched { coherence.bar(index, by: Self.self) }
    guard !blocks.isEmpty else { return }
    let spoken = paragraph.map {
      !isBare[$0 - paragraph.lowerBound] && hasAttribution($0, article)
    }
    for block in blocks where !block.contains(where: scanner.unmatched.contains) {
      guard let unit = withSpeaker(block, in: paragraph, spoken: spoken),
        unit.count <= Coherence.maximumUnit
      else {
        for index in block { coherence.bar(index, by: Self.self) }
        continue
      }
      // Who speaks in front has spoken a whole sentence, which can do without more.
      let isIntroduced = unit.lowerBound < block.lowerBound
      let own = isIntroduced ? block : unit
      if own.count > 1 { coherence.join(own, by: Self.self) }
      if isIntroduced { coherence.hang(block.lowerBound) }
    }
  }

  /// The block, extended by a neighbor when only that says who speaks; `nil` when nobody does.
  private static func withSpeaker(
    _ block: Range<Int>, in paragraph: Range<Int>, spoken: [Bool]
  ) -> Range<Int>? {
    func isSpoken(_ index: Int) -> Bool {
      paragraph.contains(index) && spoken[index - paragraph.lowerBound]
    }
    if block.contains(where: isSpoken) { return block }
    if isSpoken(block.lowerBound - 1) { return (block.lowerBound - 1)..<block.upperBound }
    if isSpoken(block.upperBound) { return block.lowerBound..<(block.upperBound + 1) }
    return nil
  }

  private static func hasAttribution(_ index: Int, _ article: CoherenceArticle) -> Bool {
    article.text.words(of: index).contains { article.language.attribution.contains($0) }
  }
}
