/// A way to tell how much a sentence says about its article.
protocol SalienceMethod: Sendable {
  init()

  /// One score per sentence. Scores of one article compare with each other, not with those of another.
  func scores(_ text: SummaryText, _ vectors: SentenceVectors, openings: [Opening]) -> [Double]
}

/// The methods by the names pipeline files use.
public enum SalienceMethodName: String, Sendable, CaseIterable {
  case combo, lexrank, textrank, centroid, lead

  var method: any SalienceMethod {
    switch self {
    case .combo: Combo()
    case .lexrank: LexRank()
    case .textrank: TextRank()
    case .centroid: Centroid()
    case .lead: Lead()
    }
  }
}
