/// Trains the parser's greedy model on the examples of its large one: averaged perceptrons with a
/// dynamic oracle (Goldberg and Nivre 2012), with runs averaged and features chosen as there.
struct GreedyTrainer: Sendable {
  struct Settings: Sendable {
    var epochs = 12
    var runs = 6
    var seed: UInt64 = 1
    var threshold = 3
    var trialEpochs = 3
    /// Features at most; few enough for their rows to stay in the nearest memory.
    var places = 20_000
    /// How often, of ten times, a wrong transition is followed from the second epoch on.
    var follows: UInt64 = 9
  }

  let settings: Settings
  let system: TransitionSet
  let examples: [ParserTrainer.Example]
  let oracles: [DynamicOracle]

  func train(report: @Sendable (String) -> Void) -> AveragedWeights {
    let seen = features()
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

  /// The features of the right derivations.
  private func features() -> [FeatureCounter.Feature] {
    FeatureCounter.features(threshold: settings.threshold) { see in
      for example in examples {
        example.replay(in: system) { state, memory in
          let count = GreedyFeatures.all(
            state, memory.arena.nodes.base, memory.words, into: memory.hashes.base)
          see(memory.hashes.base, count)
        }
      }
    }
  }
}

extension ParserTrainer.Example {
  /// Shows every state of the right derivation.
  func replay(
    in system: TransitionSet, _ body: (ParserState, borrowing ParserMemory<Int32>) -> Void
  ) {
    var memory = ParserMemory<Int32>()
    var sentence = SentenceBuffer()
    load(into: &sentence)
    memory.words.begin(sentence)
    memory.arena.begin(words: memory.words.count, derivations: 1)
    var state = ParserState()
    for transition in gold {
      body(state, memory)
      state = memory.arena.advance(state, Int(transition), in: system)
    }
  }
}
