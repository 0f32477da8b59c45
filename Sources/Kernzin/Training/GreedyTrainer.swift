/// Trains the parser's greedy model on the examples of its large one: averaged perceptrons with a
/// dynamic oracle (Goldberg and Nivre 2012), with runs averaged and features chosen as there.
struct GreedyTrainer: Sendable {
  struct Settings: Sendable {
    var epochs = 12
    var runs = 6
    var seed: UInt64 = 1
    var threshold = 3
    var trialEpochs = 3
    /// Features at most; each has a row of 64 bytes.
    var places = 20_000
    /// How often, of ten times, a wrong transition is followed from the second epoch on.
    var follows: UInt64 = 9
  }

  let settings: Settings
  let system: TransitionSet
  let examples: [ParserExample]
  let oracles: [DynamicOracle]

  func train(report: @Sendable (String) -> Void) -> AveragedWeights {
    let seen = examples.features(in: system, threshold: settings.threshold, GreedyFeatures.all)
    report("greedy: \(seen.count) features")
    let training = SelectiveTraining(
      lanes: TransitionSet.maximumClasses, places: settings.places,
      trialEpochs: settings.trialEpochs, epochs: settings.epochs, runs: settings.runs,
      seed: settings.seed)
    return training.train(seen) { table, seed, epochs in run(table, seed, epochs, report) }
  }

  private func run(
    _ table: WeightTable, _ seed: UInt64, _ epochs: Int, _ report: (String) -> Void
  ) {
    var run = GreedyTraining(system: system, table: table)
    var random = SeededGenerator(seed: seed)
    var order = Array(examples.indices)
    for epoch in 1...epochs {
      order.shuffle(using: &random)
      var right = 0
      var total = 0
      for number in order {
        let result = run.learn(examples[number], oracles[number]) {
          epoch > 1 && random.next() % 10 < settings.follows
        }
        right += result.right
        total += result.of
      }
      report("greedy run \(seed), epoch \(epoch): \(Percent(right, of: total)) right in training")
    }
  }
}
