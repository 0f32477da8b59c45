/// Chooses sentences: the most salient that still say something new, within a budget, each able to
/// stand where it will stand (Carbonell and Goldstein, *The Use of MMR, Diversity-Based Reranking*,
/// SIGIR 1998).
struct SentenceSelector {
  var budget: SummaryBudget
  /// What a sentence loses for its likeness to one already chosen, per unit of cosine.
  var redundancy = 0.5
  /// Cosine from which on two sentences say the same.
  var nearDuplicate = 0.6
  var forced = TermFilter([])
  var forbidden = TermFilter([])

  /// Articles of fewer sentences are printed from their start: there is nothing to choose.
  static let shortArticle = 4

  /// - Returns: indices of the chosen sentences, ascending; empty only without sentences, or when
  ///   every sentence holds a forbidden term.
  func choose(
    from text: SummaryText, _ vectors: SentenceVectors, salience: [Double], coherence: Coherence
  ) -> [Int] {
    let allowed = text.sentences.indices.map { forbidden.matches($0, of: text).isEmpty }
    guard text.sentences.count >= Self.shortArticle || forced.count > 0 else {
      return lead(of: text, allowed: allowed, barred: nil)
    }
    var search = Search(
      selector: self, text: text, vectors: vectors, salience: salience, coherence: coherence,
      allowed: allowed)
    search.takeForced()
    while search.takeBest() {}
    if !search.chosen.isEmpty { return search.chosen.sorted() }
    let fallback = lead(of: text, allowed: allowed, barred: coherence.barred)
    return fallback.isEmpty ? lead(of: text, allowed: allowed, barred: nil) : fallback
  }

  /// The first sentences that fit; the shortest one when none does.
  private func lead(of text: SummaryText, allowed: [Bool], barred: [String?]?) -> [Int] {
    let limit = budget.sentenceLimit(of: text.sentences.count)
    var chosen: [Int] = []
    var words = 0
    let candidates = text.sentences.indices.filter { allowed[$0] && barred?[$0] == nil }
    for index in candidates where chosen.count < limit {
      let length = text.sentences[index].length
      guard words + length <= budget.words ?? .max else { break }
      chosen.append(index)
      words += length
    }
    if chosen.isEmpty,
      let shortest = candidates.min(by: { text.sentences[$0].length < text.sentences[$1].length })
    {
      return [shortest]
    }
    return chosen
  }
}
