/// Continuous LexRank: the stationary distribution of a random walk over the sentences, cosines being
/// the weights (Erkan and Radev, *LexRank: Graph-based Lexical Centrality as Salience in Text
/// Summarization*, JAIR 22, 2004, §3.3).
///
/// The matrix of cosines is the product of the sentence vectors with themselves, so a step of the walk
/// is two passes over the terms; the matrix itself never exists.
struct LexRank: SalienceMethod {
  var damping = 0.85
  var maximumSteps = 100
  /// Largest change of a score at which the walk has settled.
  var tolerance = 1e-6

  func scores(_ text: SummaryText, _ vectors: SentenceVectors, openings: [Opening]) -> [Double] {
    let count = vectors.count
    guard count > 0 else { return [] }
    var all = vectors.zero
    for sentence in 0..<count { vectors.add(sentence, to: &all) }
    // A sentence without terms resembles itself alone.
    let degrees = (0..<count).map { max(vectors.dot($0, all), 1e-9) }
    return PowerIteration(damping: damping, steps: maximumSteps, tolerance: tolerance)
      .run(count: count) { scores, next in
        var mixed = vectors.zero
        for sentence in 0..<count {
          vectors.add(sentence, times: Float(scores[sentence] / degrees[sentence]), to: &mixed)
        }
        for sentence in 0..<count { next[sentence] = vectors.dot(sentence, mixed) }
      }
  }
}
