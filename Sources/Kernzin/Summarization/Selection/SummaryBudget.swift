/// How long a summary may be. All limits that are set hold together.
///
/// One sentence always comes out, so the only summary longer than `words` is the shortest sentence
/// that can stand by itself, of an article where none of those is within the limit.
public struct SummaryBudget: Sendable, Hashable {
  public var sentences: Int?
  /// Counted as a reader does, between white space, in the language of the article.
  public var words: Int?
  /// Of the article's sentences, from 0 to 1; at least one sentence.
  public var share: Double?

  public init(sentences: Int? = nil, words: Int? = nil, share: Double? = nil) {
    self.sentences = sentences
    self.words = words
    self.share = share
  }

  /// The most sentences, for an article of `count`.
  func sentenceLimit(of count: Int) -> Int {
    var limit = sentences ?? count
    if let share { limit = min(limit, Int((share * Double(count)).rounded(.down))) }
    return max(1, limit)
  }
}
