/// *"Het is klaar", zegt zij.* names no speaker: a quotation whose attribution is a pronoun hangs on
/// the sentence before it.
enum HiddenSpeaker: CoherenceRule {
  static let name = "hidden-speaker"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    for index in article.text.sentences.indices {
      let isHidden = article.text.withBytes(of: index) { bytes in
        guard QuoteScanner.hasQuote(bytes) else { return false }
        var scanner = WordScanner(bytes)
        var previous = ""
        while let range = scanner.next() {
          let word = SummaryText.lowercased(.init(rebasing: bytes[range]))
          if isPair(previous, word, article.language) { return true }
          previous = word
        }
        return false
      }
      if isHidden { coherence.hang(coherence.unit(of: index).lowerBound) }
    }
  }

  /// `zei hij`, `he said`.
  private static func isPair(_ first: String, _ second: String, _ language: SummaryLanguage) -> Bool
  {
    (language.attribution.contains(first) && language.pronouns.contains(second))
      || (language.pronouns.contains(first) && language.attribution.contains(second))
  }
}
