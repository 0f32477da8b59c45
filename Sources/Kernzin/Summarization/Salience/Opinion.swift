/// What the writer of a column, an editorial or a letter claims. An article that reports claims nothing.
///
/// An article argues when its label says so (`[opinions]` of `labels.txt`), or when the writer is heard in
/// more of its sentences than others are: words of the first person and of judgment against quotations
/// and attributions. A title that judges (*Nederland moet …*) needs less. A sentence claims by its words of
/// judgment (`[claims]` of `coherence.txt`), and the more so the nearer it stands to the end, where a column
/// says what it was getting at.
enum Opinion {
  /// Whose words a word tells of; values of `SummaryLanguage.voices`.
  struct Voice: OptionSet {
    let rawValue: Int32
    static let firstPerson = Voice(rawValue: 1)
    static let claim = Voice(rawValue: 2)
    static let attribution = Voice(rawValue: 4)
  }

  /// Whose words a stretch of text holds.
  private struct Voices {
    var all: Voice = []
    /// How many words of judgment.
    var claims = 0

    init(_ words: some Sequence<UInt64>, _ language: SummaryLanguage) {
      for word in words {
        guard let value = language.voices[word] else { continue }
        let voice = Voice(rawValue: value)
        all.formUnion(voice)
        if voice.contains(.claim) { claims += 1 }
      }
    }

    /// Of what somebody is said to have said only the first person is the writer's: *Volgens mij*.
    var isOwn: Bool {
      all.contains(.firstPerson) || all.contains(.claim) && !all.contains(.attribution)
    }
  }

  /// In how many sentences the writer is heard at least, unless the article is labeled.
  private static let fewestOwn = 4
  /// The share of sentences in which the writer is heard, and by how much it exceeds that of others.
  private static let leastShare = 0.15
  private static let leastLead = 0.11
  /// The share below a title that judges: there others need only be heard less.
  private static let leastShareTitled = 0.1
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
    let voices = text.sentences.indices.map { Voices(text.words(of: $0), article.language) }
    // Most articles end here, before anything is looked for in their letters.
    guard isLabeled || voices.count(where: \.isOwn) >= fewestOwn else { return [] }
    let isQuoted = quoted(text)
    let isOwn = voices.indices.map { !isQuoted[$0] && voices[$0].isOwn }
    let own = isOwn.count { $0 }
    let others = voices.indices.count {
      isQuoted[$0] || !isOwn[$0] && voices[$0].all.contains(.attribution)
    }
    let share = Double(own) / Double(max(1, count))
    let lead = Double(own - others) / Double(max(1, count))
    let isHeard =
      judges(metadata.title ?? "", article.language)
      ? share >= leastShareTitled && lead > 0 : share >= leastShare && lead >= leastLead
    // A page of letters has many writers, and no claim of one.
    guard isLabeled || own >= fewestOwn && isHeard, !Signature.isPage(text) else { return [] }
    let coherence = Coherence(text, language: article.language, trees: article.trees)
    let strengths = voices.indices.map { index in
      guard isOwn[index], coherence.barred[index] == nil, !coherence.hangs[index] else {
        return 0.0
      }
      let words = voices[index].claims
      let place = Logarithm.exponential(-Double(count - 1 - index) / decay)
      return (words > 1 ? 1 : words == 1 ? singleWord : 0) * (middle + (1 - middle) * place)
    }
    guard let clearest = strengths.max(), clearest > 0 else { return [] }
    return strengths.map { ($0 / clearest) * ($0 / clearest) }
  }

  /// A title with a word of judgment that nobody is quoted with.
  private static func judges(_ title: String, _ language: SummaryLanguage) -> Bool {
    var title = title
    return title.withUTF8 { bytes in
      guard !QuoteScanner.hasQuote(bytes) else { return false }
      var scanner = WordScanner(bytes)
      while let word = scanner.next() {
        let hash = FoldedHash.of(UnsafeBufferPointer(rebasing: bytes[word]))
        if Voice(rawValue: language.voices[hash] ?? 0).contains(.claim) { return true }
      }
      return false
    }
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
