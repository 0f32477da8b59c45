/// *Ze hingen ruim een uur in een boom. Twee inzittenden van een vliegtuigje…*: a pronoun that opens an
/// article means somebody the next sentence names. The two are printed together.
enum LeadPronoun: CoherenceRule {
  static let name = "lead-pronoun"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    guard article.text.sentences.count > 1, coherence.barred[0] == nil, coherence.barred[1] == nil,
      let first = article.text.words(of: 0).first, article.language.pronouns.contains(first)
    else { return }
    coherence.join(0..<2, by: Self.self)
  }
}
