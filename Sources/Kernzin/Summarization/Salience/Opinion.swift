/// What the writer of a column, an editorial or a letter claims. An article that reports claims nothing.
///
/// An article argues when its label says so (`[opinions]` of `labels.txt`), or when the writer is heard in
/// more of its sentences than others are: words of the first person and of judgment against quotations
/// and attributions. A sentence claims by its words of judgment (`[claims]` of `coherence.txt`), and the
/// more so the nearer it stands to the end, where a column says what it was getting at.
enum Opinion {
  /// Whose words a word tells of; values of `SummaryLanguage.voices`.
  struct Voice: OptionSet {
    let rawValue: Int32
    static let firstPerson = Voice(rawValue: 1)
    static let claim = Voice(rawValue: 2)
    static let attribution = Voice(rawValue: 4)
  }

  /// In how many sentences the writer is heard at least, unless the article is labeled.
  private static let fewestOwn = 4
  /// The share of sentences in which the writer is heard, and by how much it exceeds that of others.
  private static let leastShare = 0.15
  private static let leastLead = 0.11
  /// What one word of judgment makes of a sentence; more make it a full claim.
  private static let singleWord = 0.7
  /// What is left of a claim far from the end.
  private static let middle = 0.4
  /// After how many sentences, from the end, what a claim gains by its place has fallen to 1/e.
  private static let decay = 4.0

  /// - Returns: by sentence, 1 for the clearest claim that can stand by itself; empty for articles that
  ///   report, and for those that claim nothing.
  static func claims(of article: CoherenceArticle, _ metadata: Metadata) -> [Double] {
    let text = article.text
    let count = text.sentences.count
    let isLabeled = article.language.opinionLabels.mark(metadata)
    guard isLabeled || !text.isInterview && !text.isLiveBlog else {
      return []
    }
    let voices = text.sentences.indices.map { index in
      text.words(of: index).map { Voice(rawValue: article.language.voices[$0] ?? 0) }
    }
    let isQuoted = quoted(text)
    let isOwn = voices.indices.map { !isQuoted[$0] && speaks(voices[$0]) }
    let own = isOwn.count { $0 }
    let others = voices.indices.count { isQuoted[$0] || !isOwn[$0] && isAttributed(voices[$0]) }
    guard
      isLabeled
        || own >= fewestOwn && Double(own) >= leastShare * Double(count)
          && Double(own - others) >= leastLead * Double(count)
    else { return [] }
    let coherence = Coherence(text, language: article.language, trees: article.trees)
    let strengths = voices.indices.map { index in
      guard isOwn[index], coherence.barred[index] == nil, !coherence.hangs[index] else {
        return 0.0
      }
      let words = voices[index].count { $0.contains(.claim) }
      let place = Logarithm.exponential(-Double(count - 1 - index) / decay)
      return (words > 1 ? 1 : words == 1 ? singleWord : 0) * (middle + (1 - middle) * place)
    }
    guard let clearest = strengths.max(), clearest > 0 else { return [] }
    return strengths.map { ($0 / clearest) * ($0 / clearest) }
  }

  /// Of what somebody is said to have said only the first person is the writer's: *Volgens mij*.
  private static func speaks(_ words: [Voice]) -> Bool {
    words.contains { $0.contains(.firstPerson) }
      || words.contains { $0.contains(.claim) } && !isAttributed(words)
  }

  private static func isAttributed(_ words: [Voice]) -> Bool {
    words.contains { $0.contains(.attribution) }
  }

  /// By sentence, whether the larger part of it stands in quotation marks.
  private static func quoted(_ text: SummaryText) -> [Bool] {
    var scanner = QuoteScanner()
    return text.sentences.indices.map { index in
      let paragraph = text.sentences[index].paragraph
      if index > 0, text.sentences[index - 1].paragraph != paragraph { scanner.endParagraph() }
      return text.withBytes(of: index) { bytes in
        scanner.read(bytes, sentence: index)
        return scanner.hasQuotation && scanner.outsideLetters * 2 < bytes.count
      }
    }
  }
}
