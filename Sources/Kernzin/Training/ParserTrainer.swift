/// Trains a `Parser`: structured perceptron over beam search, updated where the best wrong
/// derivation is furthest ahead of the right one (max-violation, Huang et al. 2012).
public struct ParserTrainer: Sendable {
  public struct Settings: Sendable {
    public var epochs = 10
    public var seed: UInt64 = 1
    /// Runs with different orders of the sentences, at the same time; the model is their average.
    public var runs = 6
    public var beam = 8
    /// Features seen less often on the right derivations are not kept.
    public var threshold = 5
    /// Epochs of a first training with all features, which shows those that matter.
    public var trialEpochs = 2
    /// Features at most; each has a row of its own.
    public var places = 100_000
    var greedy = GreedyTrainer.Settings()

    public init() {}
  }

  private let settings: Settings
  private let system: TransitionSet
  private let marks: MarkAttachment
  private var examples: [ParserExample] = []
  private var oracles: [DynamicOracle] = []

  /// - Parameters:
  ///   - tags: predicted tags of every word, from taggers that have not seen the sentence.
  ///   - lemmatizer: the model of the lemmatizer.
  public init(
    _ sentences: [CoNLLU.Sentence], tags: [[PredictedTag]], lemmatizer: [UInt8], settings: Settings
  ) throws(StageError) {
    self.settings = settings
    let lemmatizer = try Lemmatizer(
      ModelFile(ByteStore(copying: lemmatizer), path: "lemmatizer.model"))
    var trees: [Arcs] = []
    var marks = MarkAttachmentTrainer()
    for (sentence, tags) in zip(sentences, tags) {
      marks.add(sentence.tree)
      let views = sentence.tree.nodes.map { WordView($0.form) }
      let isMark = zip(views, tags).map { ParserWords.isMark($0, $1.upos.rawValue) }
      guard let words = sentence.tree.withoutMarks(isMark) else { continue }
      trees.append(Projective.arcs(of: words.tree))
      examples.append(
        ParserExample(
          words: views, upos: tags.map(\.upos.rawValue), atoms: tags.map(\.features.hash64),
          lemmas: zip(views, tags).map {
            lemmatizer.atom(
              $0, entry: lemmatizer.entry($0, upos: $1.upos, features: $1.features.hash64))
          },
          gold: []))
    }
    self.marks = marks.table()
    system = TransitionSet(counting: trees)
    let classes = ClassTable(system)
    for index in examples.indices {
      examples[index].gold = StaticOracle.transitions(trees[index], system, classes)
      oracles.append(DynamicOracle(trees[index], system, classes))
    }
  }

  /// The bytes of the model.
  ///
  /// - Parameter report: gets a line of progress after each epoch.
  public func train(report: @Sendable (String) -> Void) -> [UInt8] {
    let seen = examples.features(in: system, threshold: settings.threshold, ParserFeatures.all)
    report("\(system.count) transitions, \(seen.count) features")
    let training = SelectiveTraining(
      lanes: TransitionSet.maximumClasses, places: settings.places,
      trialEpochs: settings.trialEpochs, epochs: settings.epochs, runs: settings.runs,
      seed: settings.seed)
    let weights = training.train(seen) { table, seed, epochs in run(table, seed, epochs, report) }
    let greedy = GreedyTrainer(
      settings: settings.greedy, system: system, examples: examples, oracles: oracles)
    var writer = ModelWriter()
    writer.add("labels", text: system.text)
    writer.add("marks", text: marks.text)
    writer.add("arc", weights)
    writer.add("step", greedy.train(report: report))
    return writer.bytes()
  }

  private func run(
    _ table: WeightTable, _ seed: UInt64, _ epochs: Int, _ report: (String) -> Void
  ) {
    var run = ParserTraining(system: system, table: table, beam: settings.beam)
    var random = SeededGenerator(seed: seed)
    var order = Array(examples.indices)
    for epoch in 1...epochs {
      order.shuffle(using: &random)
      var right = 0
      for number in order where run.learn(examples[number]) { right += 1 }
      report(
        "run \(seed), epoch \(epoch): \(Percent(right, of: order.count)) derivations right in training"
      )
    }
  }
}

/// What the tagger says of a word.
public struct PredictedTag: Sendable, Hashable {
  public var upos: UPOS
  public var features: Features
}
