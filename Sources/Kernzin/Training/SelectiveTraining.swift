/// How the models are trained: a short trial with all features shows those that matter, and several runs
/// with these, each with an order of its own, are averaged.
struct SelectiveTraining: Sendable {
  /// Classes a row has room for.
  var lanes: Int
  /// Features kept at most.
  var places: Int
  var trialEpochs: Int
  var epochs: Int
  /// Runs, on as many threads as there are cores.
  var runs: Int
  /// Of the first run; the others count on from it.
  var seed: UInt64

  /// - Parameters:
  ///   - features: most frequent first.
  ///   - run: trains a table.
  func train(
    _ features: [FeatureCounter.Feature],
    _ run: @Sendable (WeightTable, _ seed: UInt64, _ epochs: Int) -> Void
  ) -> AveragedWeights {
    var kept = features
    if features.count > places, trialEpochs > 0 {
      let trial = WeightTable(lanes: lanes, features: features, places: 2 * features.count)
      run(trial, seed, trialEpochs)
      kept = Self.important(of: features, in: trial, atMost: places)
    }
    let chosen = kept
    let seeds = (0..<UInt64(runs)).map { seed + $0 }
    return .sum(
      of: seeds.concurrentMap { seed in
        let table = WeightTable(lanes: lanes, features: chosen, places: places)
        run(table, seed, epochs)
        return table.averages()
      })
  }

  /// The features with large weights in many decisions, most important first.
  private static func important(
    of features: [FeatureCounter.Feature], in trial: WeightTable, atMost places: Int
  ) -> [FeatureCounter.Feature] {
    let weights = trial.averages()
    var importance = [Float](repeating: 0, count: features.count)
    for (row, number) in trial.features.enumerated() {
      guard let number else { continue }
      let norm = weights.row(row).reduce(0) { $0 + $1 * $1 }
      importance[number] = norm * Float(features[number].count).squareRoot()
    }
    return features.indices.sorted { (importance[$1], $0) < (importance[$0], $1) }
      .prefix(places).map { features[$0] }
  }
}
