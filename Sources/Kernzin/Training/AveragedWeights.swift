/// Weights after training, and the index that goes with them.
struct AveragedWeights: Sendable {
  let lanes: Int
  /// See `FeatureIndex.build`.
  let index: [UInt64]
  /// The template of each row's feature; `nil` for rows of no feature.
  let templates: [Int?]
  /// `lanes` for each row.
  var weights: [Float]

  /// The sum of the weights of runs with the same features, which decides as their average does.
  static func sum(of runs: [AveragedWeights]) -> AveragedWeights {
    var result = runs[0]
    for run in runs.dropFirst() {
      for place in result.weights.indices { result.weights[place] += run.weights[place] }
    }
    return result
  }

  /// The weights of a row.
  func row(_ number: Int) -> ArraySlice<Float> {
    weights[number * lanes..<(number + 1) * lanes]
  }
}
