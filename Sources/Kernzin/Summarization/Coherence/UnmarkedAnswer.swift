/// In an interview without quotation marks *Ik was leeg* is what the person asked says; by itself it would
/// be what the writer says.
enum UnmarkedAnswer: CoherenceRule {
  static let name = "unmarked-answer"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    let text = article.text
    guard text.isInterview else { return }
    for index in text.sentences.indices
    where text.words(of: index).contains(where: article.language.firstPerson.contains)
      && !text.withBytes(of: index, QuoteScanner.holdsQuotation)
    {
      coherence.bar(index, by: Self.self)
    }
  }
}
