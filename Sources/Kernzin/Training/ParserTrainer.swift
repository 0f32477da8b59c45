/// Trains a `Parser`: structured perceptron over beam search, updated where the best wrong
/// derivation is furthest ahead of the right one (max-violation, Huang et al. 2012).
public struct ParserTrainer {
  public struct Settings: Sendable {
    public var epochs = 8
    public var seed: UInt64 = 1
    public var beam = 8
    /// Features seen less often on the right derivations are not looked at.
    public var threshold = 3
    /// A first run with many rows finds out which features matter.
    public var wideEpochs = 3
    public var wideRowBits = 19
    /// How many features are kept for the second run, which makes the model.
    public var keptFeatures = 300_000
    public var rowBits = 16
    public var filterBits = 22

    public init() {}
  }

  /// A sentence with the tags the parser will see, and the right derivation.
  struct Example {
    var words: [WordView]
    var upos: [UInt8]
    var atoms: [UInt64]
    var gold: [UInt8]
  }

  private let settings: Settings
  private let system: TransitionSet
  private var examples: [Example] = []

  /// - Parameter tags: predicted tags of every word, from taggers that have not seen the sentence.
  public init(
    _ sentences: [CoNLLU.Sentence], tags: [[PredictedTag]], lexicon: FormLexicon,
    settings: Settings
  ) throws(StageError) {
    self.settings = settings
    let table = try lexicon.numbered().table()
    let trees = sentences.map { Projective.arcs(of: $0.tree) }
    system = TransitionSet(counting: trees)
    let classes = ClassTable(system)
    for (index, sentence) in sentences.enumerated() {
      examples.append(
        Example(
          words: sentence.tree.nodes.map { node in
            var view = WordView(node.form)
            table.look(up: &view)
            return view
          },
          upos: tags[index].map(\.upos.rawValue), atoms: tags[index].map(\.features.hash64),
          gold: StaticOracle.transitions(trees[index], system, classes)))
    }
  }

  /// The bytes of the model.
  ///
  /// - Parameter report: gets a line of progress after each epoch, with the model as it then is.
  public func train(report: (String, () -> [UInt8]) -> Void) -> [UInt8] {
    let wide = WeightTable(
      lanes: TransitionSet.maximumClasses, rowBits: settings.wideRowBits,
      filter: features(bits: 24, keep: { _ in true }))
    run(wide, epochs: settings.wideEpochs) { line, _ in report("first run, \(line)", { [] }) }
    let table = WeightTable(
      lanes: TransitionSet.maximumClasses, rowBits: settings.rowBits, filter: important(wide))
    run(table, epochs: settings.epochs) { line, _ in report(line) { bytes(table) } }
    return bytes(table)
  }

  private func run(
    _ table: WeightTable, epochs: Int, report: (String, Int) -> Void
  ) {
    var run = ParserTraining(system: system, table: table, beam: settings.beam)
    var random = SeededGenerator(seed: settings.seed)
    var order = Array(examples.indices)
    for epoch in 1...max(1, epochs) {
      order.shuffle(using: &random)
      var right = 0
      for number in order where run.learn(examples[number]) { right += 1 }
      report("epoch \(epoch): \(Percent(right, of: order.count)) derivations right", epoch)
    }
  }

  private func bytes(_ table: WeightTable) -> [UInt8] {
    var writer = ModelWriter()
    writer.add("labels", text: system.text)
    writer.add("arc", table)
    return writer.bytes()
  }

  /// The features of the first run with the largest weights.
  private func important(_ table: WeightTable) -> FeatureFilter {
    let extents = table.extents()
    var found: [Float] = []
    _ = features(bits: 24) { hash in
      found.append(extents[table.row(of: hash)])
      return true
    }
    found.sort(by: >)
    let limit = found.count > settings.keptFeatures ? found[settings.keptFeatures] : 0
    return features(bits: settings.filterBits) { extents[table.row(of: $0)] > limit }
  }

  /// The features seen often enough on the right derivations.
  ///
  /// - Parameter keep: asked once for each of them.
  private func features(bits: Int, keep: (UInt64) -> Bool) -> FeatureFilter {
    var counter = FeatureFilter.Counter(threshold: settings.threshold, bits: bits)
    var memory = ParserMemory()
    var sentence = SentenceBuffer()
    for example in examples {
      example.load(into: &sentence)
      memory.words.begin(sentence)
      memory.arena.begin(words: sentence.count, derivations: 1)
      var state = ParserState()
      for transition in example.gold {
        let count = ParserFeatures.extract(
          state, memory.arena.nodes.base, memory.words, into: memory.hashes.base)
        counter.add(memory.hashes.base, count, keep: keep)
        state = memory.arena.advance(state, Int(transition), in: system)
      }
    }
    return counter.finish()
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
