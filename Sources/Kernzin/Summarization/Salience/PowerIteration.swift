/// Finds the scores a damped random walk settles on (Brin and Page 1998).
struct PowerIteration {
  var damping: Double
  var steps: Int
  /// Largest change of a score, as a share of the mean score, at which the walk has settled.
  var tolerance: Double

  /// - Parameter step: sets its second argument to the walk's matrix times the first.
  /// - Returns: scores whose mean is 1.
  func run(count: Int, step: ([Double], inout [Double]) -> Void) -> [Double] {
    var scores = [Double](repeating: 1, count: count)
    var next = scores
    for _ in 0..<steps {
      step(scores, &next)
      // What leaks at sentences without neighbors comes back evenly.
      let sum = next.reduce(0, +)
      let scale = sum > 0 ? Double(count) / sum : 0
      var change = 0.0
      for index in next.indices {
        next[index] = 1 - damping + damping * next[index] * scale
        change = max(change, abs(next[index] - scores[index]))
      }
      swap(&scores, &next)
      if change < tolerance { break }
    }
    return scores
  }
}
