/// *"Het is klaar", zegt zij.* names no speaker: a quotation whose attribution is a pronoun hangs on
/// the sentence before it.
enum HiddenSpeaker: CoherenceRule {
  static let name = "hidden-speaker"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    for index in article.text.sentences.indices {
      guard article.text.withBytes(of: index, QuoteScanner.hasQuote) else { continue }
      let words = article.text.words(of: index)
      let isHidden = zip(words, words.dropFirst()).contains { isPair($0, $1, article.language) }
      if isHidden { coherence.hang(coherence.unit(of: index).lowerBound) }
    }
  }

  /// `zei hij`, `he said`.
  private static func isPair(
    _ first: UInt64, _ second: UInt64, _ language: SummaryLanguage
  ) -> Bool {
    (language.attribution.contains(first) && language.pronouns.contains(second))
      || (language.pronouns.contains(first) && language.attribution.contains(second))
  }
}
