/// *Ze hingen ruim een uur in een boom. Twee inzittenden van een vliegtuigje…*: a pronoun that opens an
/// article, or stands behind the verb of its first clause, means somebody a sentence behind it names. They
/// are printed together.
enum LeadPronoun: CoherenceRule {
  static let name = "lead-pronoun"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    let count = min(article.text.sentences.count, Coherence.maximumUnit)
    guard count > 1, pointsAhead(0, article) else { return }
    let end = 1 + ((1..<count).first { !pointsAhead($0, article) } ?? 1)
    guard (0..<end).allSatisfy({ coherence.barred[$0] == nil }) else { return }
    coherence.join(0..<end, by: Self.self)
  }

  private static func pointsAhead(_ index: Int, _ article: CoherenceArticle) -> Bool {
    guard let first = article.text.words(of: index).first else { return false }
    return article.language.pronouns.contains(first)
      || article.text.withBytes(of: index) { LeaningClause.hasPronoun($0, article.language) }
  }
}
