/// Quotations are printed whole and with their speaker, or not at all.
///
/// Sentences a quotation runs over become one unit. A unit that is nothing but quotation takes in the
/// neighbor that says who speaks (*aldus*, *zegt*, *volgens*, in the same paragraph); without one it
/// stays out. So does what is longer than three sentences, and what holds a quote without partner.
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

  private static func apply(
    toParagraph paragraph: Range<Int>, of article: CoherenceArticle, _ coherence: inout Coherence
  ) {
    var scanner = QuoteScanner()
    var quoted: [Double] = []
    var blocks: [Range<Int>] = []
    var opener: Int?
    for index in paragraph {
      article.text.withBytes(of: index) { scanner.read($0, sentence: index) }
      let bytes = article.text.sentences[index].range.count
      quoted.append(Double(scanner.quotedBytes) / Double(max(1, bytes)))
      if let from = opener, !scanner.isOpen || scanner.opener != from {
        // A sentence may close one quotation and open the next: then they are one.
        let first = blocks.last.map { $0.contains(from) ? $0.lowerBound : from } ?? from
        blocks.removeAll { $0.contains(from) }
        blocks.append(first..<(index + 1))
      }
      opener = scanner.opener
      if opener == nil, quoted[index - paragraph.lowerBound] > 0.85,
        blocks.last?.contains(index) != true
      {
        blocks.append(index..<(index + 1))
      }
    }
    scanner.endParagraph()
    for block in blocks where !scanner.unmatched.contains(where: block.contains) {
      place(block, in: paragraph, quoted: quoted, of: article, &coherence)
    }
    for index in scanner.unmatched { coherence.bar(index, by: Self.self) }
  }

  private static func place(
    _ block: Range<Int>, in paragraph: Range<Int>, quoted: [Double], of article: CoherenceArticle,
    _ coherence: inout Coherence
  ) {
    guard let unit = withSpeaker(block, in: paragraph, quoted: quoted, of: article),
      unit.count <= Coherence.maximumUnit
    else {
      for index in block { coherence.bar(index, by: Self.self) }
      return
    }
    if unit.count > 1 { coherence.join(unit, by: Self.self) }
  }

  /// The block, extended by a neighbor when only that says who speaks; `nil` when nobody does.
  private static func withSpeaker(
    _ block: Range<Int>, in paragraph: Range<Int>, quoted: [Double], of article: CoherenceArticle
  ) -> Range<Int>? {
    func isSpoken(_ index: Int) -> Bool {
      // A sentence that is all quotation says "zegt" of somebody else.
      quoted[index - paragraph.lowerBound] <= 0.85 && hasAttribution(index, article)
    }
    if block.contains(where: isSpoken) { return block }
    let before = block.lowerBound - 1
    if paragraph.contains(before), isSpoken(before) { return before..<block.upperBound }
    let after = block.upperBound
    if paragraph.contains(after), isSpoken(after) { return block.lowerBound..<(after + 1) }
    return nil
  }

  private static func hasAttribution(_ index: Int, _ article: CoherenceArticle) -> Bool {
    article.text.withBytes(of: index) { bytes in
      var scanner = WordScanner(bytes)
      while let range = scanner.next() {
        let word = SummaryText.lowercased(.init(rebasing: bytes[range]))
        if article.language.attribution.contains(word) { return true }
      }
      return false
    }
  }
}
