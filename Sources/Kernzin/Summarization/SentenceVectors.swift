/// The sentences as TF-IDF vectors of length 1, so that a dot product is the cosine.
///
/// The weight of a term is its count times `ln((1 + n) / (1 + sf)) + 1`, where `sf` is the number of
/// the `n` sentences it stands in: the document is its own collection.
struct SentenceVectors {
  let table: TermRows
  /// Parallel to `table.terms`.
  let weights: [Float]

  init(_ table: TermRows) {
    self.table = table
    var frequency = [Int32](repeating: 0, count: table.termCount)
    for term in table.terms { frequency[Int(term)] += 1 }
    let total = Double(1 + table.sentenceCount)
    let idf = frequency.map { Float(Logarithm.natural(total / Double(1 + $0)) + 1) }
    var weights = [Float](repeating: 0, count: table.terms.count)
    for sentence in 0..<table.sentenceCount {
      var square: Float = 0
      for index in table.row(sentence) {
        let weight = Float(table.counts[index]) * idf[Int(table.terms[index])]
        weights[index] = weight
        square += weight * weight
      }
      guard square > 0 else { continue }
      let scale = 1 / square.squareRoot()
      for index in table.row(sentence) { weights[index] *= scale }
    }
    self.weights = weights
  }

  var count: Int { table.sentenceCount }

  /// The dot product of a sentence with a vector over all terms.
  func dot(_ sentence: Int, _ vector: [Float]) -> Double {
    var sum: Float = 0
    for index in table.row(sentence) { sum += weights[index] * vector[Int(table.terms[index])] }
    return Double(sum)
  }

  /// Adds `factor` times the sentence to a vector over all terms.
  func add(_ sentence: Int, times factor: Float = 1, to vector: inout [Float]) {
    for index in table.row(sentence) { vector[Int(table.terms[index])] += factor * weights[index] }
  }

  /// All terms at zero.
  var zero: [Float] { [Float](repeating: 0, count: table.termCount) }
}
