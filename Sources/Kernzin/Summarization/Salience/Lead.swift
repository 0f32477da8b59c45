/// The earlier, the better: what a newspaper does, and the baseline of every study since Brandow, Mitze
/// and Rau, *Automatic Condensation of Electronic Publications by Sentence Selection*, 1995.
struct Lead: SalienceMethod {
  func scores(_ text: SummaryText, _ vectors: SentenceVectors, openings: [Opening]) -> [Double] {
    let count = Double(max(1, text.sentences.count))
    return text.sentences.indices.map { 1 - Double($0) / count }
  }
}
