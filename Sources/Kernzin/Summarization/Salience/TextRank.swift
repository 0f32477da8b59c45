/// TextRank: a random walk over the sentences whose weights are the terms two sentences share, over
/// the sum of the logarithms of their lengths (Mihalcea and Tarau, *TextRank: Bringing Order into
/// Texts*, EMNLP 2004).
///
/// The weight is no product of two vectors, but becomes one for sentences of a given length; so a
/// step is one pass per length that occurs, and needs no pairs either.
struct TextRank: SalienceMethod {
  var damping = 0.85
  var maximumSteps = 100
  var tolerance = 1e-6

  func scores(_ text: SummaryText, _ vectors: SentenceVectors, openings: [Opening]) -> [Double] {
    let table = vectors.table
    let count = table.sentenceCount
    guard count > 0 else { return [] }
    let lengths = (0..<count).map { table.row($0).count }
    let groups = Dictionary(grouping: 0..<count) { lengths[$0] }.sorted { $0.key < $1.key }
      .filter { $0.key > 0 }
    /// Adds to every sentence the shared terms with all others, those weighted by `values`.
    func spread(_ values: [Double], _ result: inout [Double]) {
      for index in result.indices { result[index] = 0 }
      var sums = [Double](repeating: 0, count: table.termCount)
      for group in groups {
        for index in sums.indices { sums[index] = 0 }
        for sentence in group.value {
          for index in table.row(sentence) { sums[Int(table.terms[index])] += values[sentence] }
        }
        for sentence in 0..<count where lengths[sentence] > 0 {
          let logarithms = Self.logarithm(lengths[sentence]) + Self.logarithm(group.key)
          var shared = 0.0
          for index in table.row(sentence) { shared += sums[Int(table.terms[index])] }
          if lengths[sentence] == group.key { shared -= Double(group.key) * values[sentence] }
          result[sentence] += max(0, shared) / logarithms
        }
      }
    }
    var degrees = [Double](repeating: 0, count: count)
    spread([Double](repeating: 1, count: count), &degrees)
    return PowerIteration(damping: damping, steps: maximumSteps, tolerance: tolerance)
      .run(count: count) { scores, next in
        spread(zip(scores, degrees).map { $1 > 0 ? $0 / $1 : 0 }, &next)
      }
  }

  /// Never zero: two sentences of one term each would divide by it.
  private static func logarithm(_ length: Int) -> Double {
    Logarithm.natural(Double(length) + 1)
  }
}
