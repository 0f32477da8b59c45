/// The cosine with the sum of all sentences (Radev, Jing, Styś and Tam, *Centroid-based summarization
/// of multiple documents*, Information Processing & Management 40, 2004), with the position prior the
/// paper calls positional value.
struct Centroid: SalienceMethod {
  var decay = 4.0

  func scores(_ text: SummaryText, _ vectors: SentenceVectors, openings: [Opening]) -> [Double] {
    var centroid = vectors.zero
    for sentence in 0..<vectors.count { vectors.add(sentence, to: &centroid) }
    let central = Combo.scaled((0..<vectors.count).map { vectors.dot($0, centroid) })
    return central.enumerated().map { index, value in
      value + Logarithm.exponential(-Double(index) / decay)
    }
  }
}
