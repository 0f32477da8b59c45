/// Scores and chooses sentences of one language, without any pipeline.
struct Summarizer: Sendable {
  let language: SummaryLanguage
  var method = SalienceMethodName.combo

  /// How much each sentence says about its article.
  func salience(of document: Document, sentences: [Sentence]) -> [Double] {
    var text = SummaryText(document, sentences: sentences, language: language)
    let article = CoherenceArticle(text: text, language: language, trees: document.trees)
    text.claims = Opinion.claims(of: article, document.metadata)
    return method.method.scores(
      text, SentenceVectors(text.terms), openings: Opening.all(of: article))
  }

  /// The sentences of the summary, ascending.
  func choose(
    from document: Document, sentences: [Sentence], salience: [Double],
    by selector: SentenceSelector,
    coherent: Bool = true
  ) -> [Int] {
    let text = SummaryText(document, sentences: sentences, language: language)
    let coherence =
      coherent
      ? Coherence(text, language: language, trees: document.trees)
      : Coherence(free: text.sentences.count)
    return selector.choose(
      from: text, SentenceVectors(text.terms), salience: salience, coherence: coherence)
  }
}
