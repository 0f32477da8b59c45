/// Chooses sentences: the most salient that still say something new, within a budget, each able to
/// stand where it will stand (Carbonell and Goldstein, *The Use of MMR, Diversity-Based Reranking*,
/// SIGIR 1998).
struct SentenceSelector {
  var budget: SummaryBudget
  /// What a sentence loses for its likeness to one already chosen, per unit of cosine.
  var redundancy = 0.5
  /// Cosine from which on two sentences say the same.
  var nearDuplicate = 0.6
  /// How much more a sentence must be worth on average for the summary to leave the lead: the editor
  /// chose what stands there, and small differences of salience are noise.
  var loyalty = 0.12
  /// What a sentence loses whose paragraph has one in the summary already, the first paragraph aside:
  /// a paragraph tells one thing.
  var crowding = 0.25
  /// What a sentence loses that leans on one left out.
  var detachment = 0.4
  var forced = TermFilter([])
  var forbidden = TermFilter([])

  /// Articles of fewer sentences are printed from their start: there is nothing to choose.
  static let shortArticle = 4

  /// How many quotations are tried as the first choice, and up to which budget in sentences.
  private static let blocksTried = 3
  private static let smallBudget = 12

  /// How many sentences a lead may pass over.
  private static let leadSlack = 3

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
    let start = search
    while search.takeBest() {}
    if budget.sentenceLimit(of: text.sentences.count) <= Self.smallBudget {
      search = better(than: search, from: start, in: text)
    }
    if !search.chosen.isEmpty { return search.chosen.sorted() }
    let fallback = lead(of: text, allowed: allowed, barred: coherence.barred)
    return fallback.isEmpty ? lead(of: text, allowed: allowed, barred: nil) : fallback
  }

  /// Two other ways to spend a small budget.
  private func better(than found: Search, from start: Search, in text: SummaryText) -> Search {
    var best = found
    // A quotation of two sentences never fits where one place is left. So the search is repeated with
    // the best of them taken first; the summary that is worth most wins.
    for first in start.blocks.prefix(Self.blocksTried) {
      var other = start
      guard other.take(unitFrom: first) else { continue }
      while other.takeBest() {}
      if other.worth > best.worth { best = other }
    }
    if text.isLiveBlog || text.isInterview { return best }
    // Entries of a live blog stand newest first; what an interview is read for stands behind its questions.
    var leading = start
    let limit = budget.sentenceLimit(of: text.sentences.count)
    while leading.takeFirst(before: limit + Self.leadSlack) {}
    while leading.takeBest() {}
    let margin = loyalty * Double(leading.chosen.count)
    return best.worth < leading.worth + margin ? leading : best
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
