/// Trains a `Parser`: structured perceptron over beam search, updated where the best wrong
/// derivation is furthest ahead of the right one (max-violation, Huang et al. 2012).
public struct ParserTrainer: Sendable {
  public struct Settings: Sendable {
    public var epochs = 6
    public var seed: UInt64 = 1
    /// Runs with different orders of the sentences, at the same time; the model is their average.
    public var runs = 2
    public var beam = 8
    /// Features seen less often on the right derivations are not kept.
    public var threshold = 8
    /// Features at most; each has a row of its own.
    public var places = 92_000

    public init() {}
  }

  /// A sentence with the tags the parser will see, and the right derivation of its words; marks are
  /// not among them.
  struct Example: Sendable {
    var words: [WordView]
    var upos: [UInt8]
    var atoms: [UInt64]
    var gold: [UInt8]
  }

  private let settings: Settings
  private let system: TransitionSet
  private let marks: MarkAttachment
  private var examples: [Example] = []

  /// - Parameter tags: predicted tags of every word, from taggers that have not seen the sentence.
  public init(_ sentences: [CoNLLU.Sentence], tags: [[PredictedTag]], settings: Settings) {
    self.settings = settings
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
    let features = self.features()
    report("\(system.count) transitions, \(features.count) features")
    let seeds = (0..<UInt64(settings.runs)).map { settings.seed + $0 }
    let weights = seeds.concurrentMap { run($0, features, report).averages() }
    var writer = ModelWriter()
    writer.add("labels", text: system.text)
    writer.add("marks", text: marks.text)
    writer.add("arc", table(of: features), weights: weights)
    return writer.bytes()
  }

  private func run(
    _ seed: UInt64, _ features: [FeatureCounter.Feature], _ report: (String) -> Void
  ) -> WeightTable {
    var run = ParserTraining(system: system, table: table(of: features), beam: settings.beam)
    var random = SeededGenerator(seed: seed)
    var order = Array(examples.indices)
    for epoch in 1...settings.epochs {
      order.shuffle(using: &random)
      var right = 0
      for number in order where run.learn(examples[number]) { right += 1 }
      report(
        "run \(seed), epoch \(epoch): \(Percent(right, of: order.count)) derivations right in training"
      )
    }
    return run.table
  }

  private func table(of features: [FeatureCounter.Feature]) -> WeightTable {
    WeightTable(
      lanes: TransitionSet.maximumClasses, features: features, places: settings.places, sharing: 0)
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
    }
  }
}

/// What the tagger says of a word.
public struct PredictedTag: Sendable, Hashable {
  public var upos: UPOS
  public var features: Features
}
