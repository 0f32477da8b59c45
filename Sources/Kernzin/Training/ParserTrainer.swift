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

    public init() {}
  }

  /// A sentence with the tags the parser will see, and the right derivation of its words; marks are
  /// not among them.
  struct Example: Sendable {
    var words: [WordView]
    var upos: [UInt8]
    var atoms: [UInt64]
    /// See `SentenceBuffer.lemmaAtoms`.
    var lemmas: [UInt64]
    var gold: [UInt8]
  }

  private let settings: Settings
  private let system: TransitionSet
  private let marks: MarkAttachment
  private var examples: [Example] = []

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
        Example(
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
    }
  }

  /// The bytes of the model.
  ///
  /// - Parameter report: gets a line of progress after each epoch.
  public func train(report: @Sendable (String) -> Void) -> [UInt8] {
    let seen = self.features()
    report("\(system.count) transitions, \(seen.count) features")
    let features = important(of: seen, report)
    let seeds = (0..<UInt64(settings.runs)).map { settings.seed + $0 }
    let weights = seeds.concurrentMap {
      run($0, table(of: features, places: settings.places), epochs: settings.epochs, report)
        .averages()
    }
    var writer = ModelWriter()
    writer.add("labels", text: system.text)
    writer.add("marks", text: marks.text)
    writer.add("arc", table(of: features, places: settings.places), weights: weights)
    return writer.bytes()
  }

  /// The features that matter most to a parser that knows all of them: those with large weights in
  /// many decisions.
  private func important(
    of features: [FeatureCounter.Feature], _ report: (String) -> Void
  ) -> [FeatureCounter.Feature] {
    guard features.count > settings.places, settings.trialEpochs > 0 else { return features }
    let table = run(
      settings.seed, table(of: features, places: 2 * features.count), epochs: settings.trialEpochs,
      report)
    let weights = table.averages()
    var importance = [Float](repeating: 0, count: features.count)
    for (row, numbers) in table.features.enumerated() {
      let norm = weights[row * table.lanes..<(row + 1) * table.lanes].reduce(0) { $0 + $1 * $1 }
      for number in numbers {
        importance[number] = norm * Float(features[number].count).squareRoot()
      }
    }
    return features.indices.sorted { (importance[$1], $0) < (importance[$0], $1) }
      .prefix(settings.places).map { features[$0] }
  }

  private func run(
    _ seed: UInt64, _ table: WeightTable, epochs: Int, _ report: (String) -> Void
  ) -> WeightTable {
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
    return run.table
  }

  private func table(of features: [FeatureCounter.Feature], places: Int) -> WeightTable {
    WeightTable(
      lanes: TransitionSet.maximumClasses, features: features, places: places, sharing: 0)
  }

  /// The features of the right derivations.
  private func features() -> [FeatureCounter.Feature] {
    FeatureCounter.features(threshold: settings.threshold) { see in
      var memory = ParserMemory<Int32>()
      var sentence = SentenceBuffer()
      for example in examples {
        example.load(into: &sentence)
        memory.words.begin(sentence)
        memory.arena.begin(words: memory.words.count, derivations: 1)
        var state = ParserState()
        for transition in example.gold {
          let count = ParserFeatures.all(
            state, memory.arena.nodes.base, memory.words, into: memory.hashes.base)
          see(memory.hashes.base, count)
          state = memory.arena.advance(state, Int(transition), in: system)
        }
      }
    }
  }
}

extension ParserTrainer.Example {
  func load(into sentence: inout SentenceBuffer) {
    sentence.begin(words.count)
    for index in words.indices {
      sentence.setWord(index, words[index])
      sentence.upos[index] = upos[index]
      sentence.featureAtoms[index] = atoms[index]
      sentence.lemmaAtoms[index] = lemmas[index]
    }
  }
}

/// What the tagger says of a word.
public struct PredictedTag: Sendable, Hashable {
  public var upos: UPOS
  public var features: Features
}
