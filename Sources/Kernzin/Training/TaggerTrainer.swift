/// Trains a `Tagger` on annotated sentences.
public struct TaggerTrainer: Sendable {
  public struct Settings: Sendable {
    public var epochs = 8
    /// Runs with different orders of the sentences, at the same time; the model is their average.
    public var runs = 6
    public var seed: UInt64 = 1
    /// Features seen less often are not kept.
    public var threshold = 2
    /// What the models of parts of speech and of feature bundles look at, at most.
    public var places = 50_000
    public var bundlePlaces = 14_000
    /// Epochs of a first training with all features, which shows those that matter.
    public var trialEpochs = 2

    public init() {}
  }

  /// A word as the trainer sees it.
  struct Example: Sendable {
    var words: [WordView]
    var upos: [UInt8]
    var feats: [UInt8]
  }

  private let settings: Settings
  private let tagLines: [(upos: UPOS, bundles: [String])]
  private let lexicon: [(hash: UInt64, value: UInt16)]
  private let examples: [Example]
  private let partClass: [UInt8]
  private let allowed: Grouped<UInt8>
  private let certainWords: [UInt64]
  private let certain: CertainBundles

  public init(_ sentences: [CoNLLU.Sentence], lexicon known: FormLexicon, settings: Settings) {
    self.settings = settings
    let inventory = TagInventory(sentences)
    tagLines = inventory.lines
    lexicon = known.merged(with: sentences)
    var partClass = [UInt8](repeating: 0, count: 32)
    for (index, line) in tagLines.enumerated() {
      partClass[Int(line.upos.rawValue)] = UInt8(index)
    }
    self.partClass = partClass
    allowed = Grouped(inventory.allowed)
    let values = Dictionary(
      lexicon.map { ($0.hash, $0.value) }, uniquingKeysWith: { first, _ in first })
    let examples = sentences.map { sentence in
      let nodes = sentence.tree.nodes
      let words = nodes.map { node in
        var view = WordView(node.form)
        view.lexicon = values[view.lower] ?? 0
        return view
      }
      return Example(
        words: words, upos: nodes.map(\.upos.rawValue),
        feats: nodes.map { inventory.bundle($0.features, of: $0.upos) })
    }
    certainWords = CertainBundles.build(
      examples.lazy.flatMap { example in
        example.words.indices.lazy.map { index in
          (
            word: example.words[index].lower, upos: example.upos[index],
            bundle: example.feats[index]
          )
        }
      })
    certain = CertainBundles(certainWords)
    self.examples = examples
  }

  /// The bytes of the model.
  ///
  /// - Parameter report: gets a line of progress after each epoch.
  public func train(report: @Sendable (String) -> Void) -> [UInt8] {
    let upos = trainParts(report: report)
    let feats = trainBundles(report: report)
    var writer = ModelWriter()
    let text = tagLines.map { "\($0.upos.name)\t\($0.bundles.joined(separator: "\t"))\n" }
    writer.add("tagset", text: text.joined())
    writer.add("lexicon", HashIndex.build(lexicon))
    writer.add("certain", certainWords)
    writer.add("upos", upos)
    writer.add("feat", feats)
    return writer.bytes()
  }

  private func trainParts(report: @Sendable (String) -> Void) -> AveragedWeights {
    let features = FeatureCounter.features(threshold: settings.threshold) { see in
      var sentence = SentenceBuffer()
      for example in examples {
        load(example, into: &sentence, gold: true)
        for index in 0..<sentence.count {
          let scratch = sentence.scratch.hashes.base
          see(scratch, TagFeatures.upos(sentence.words, sentence.upos, index, into: scratch))
        }
      }
    }
    report("parts of speech: \(features.count) features")
    return selective(lanes: 16, places: settings.places).train(features) { table, seed, epochs in
      run(report, table, seed: seed, epochs: epochs) { sentence, example, index in
        let best = Tagger.bestPart(table, &sentence, index, classes: tagLines.count)
        let gold = Int(partClass[Int(example.upos[index])])
        sentence.upos[index] = tagLines[best].upos.rawValue
        return (gold, best)
      }
    }
  }

  private func selective(lanes: Int, places: Int) -> SelectiveTraining {
    SelectiveTraining(
      lanes: lanes, places: places, trialEpochs: settings.trialEpochs, epochs: settings.epochs,
      runs: settings.runs, seed: settings.seed)
  }

  private func trainBundles(report: @Sendable (String) -> Void) -> AveragedWeights {
    let features = FeatureCounter.features(threshold: settings.threshold) { see in
      var sentence = SentenceBuffer()
      for example in examples {
        load(example, into: &sentence, gold: true)
        for index in 0..<sentence.count
        where allowed.range(of: Int(example.upos[index])).count > 1
          && certainBundle(example, index) == nil
        {
          let scratch = sentence.scratch.hashes.base
          let count = TagFeatures.feats(
            sentence.words, sentence.upos, sentence.feats, index, into: scratch)
          see(scratch, count)
        }
      }
    }
    report("features: \(features.count) features")
    return selective(lanes: 64, places: settings.bundlePlaces).train(features) {
      table, seed, epochs in
      run(report, table, seed: seed, epochs: epochs, gold: true) { sentence, example, index in
        let choices = allowed.range(of: Int(example.upos[index]))
        guard choices.count > 1 else {
          sentence.feats[index] = example.feats[index]
          return nil
        }
        if let bundle = certainBundle(example, index) {
          sentence.feats[index] = bundle
          return nil
        }
        let best = Tagger.bestBundle(table, &sentence, index, allowed: allowed, choices)
        sentence.feats[index] = best
        return (Int(example.feats[index]), Int(best))
      }
    }
  }

  private func certainBundle(_ example: Example, _ index: Int) -> UInt8? {
    certain.bundle(of: example.words[index].lower, example.upos[index])
  }

  /// All epochs: `decide` tags one word and tells the right class and the one chosen.
  private func run(
    _ report: (String) -> Void, _ table: WeightTable, seed: UInt64, epochs: Int,
    gold: Bool = false,
    decide: (inout SentenceBuffer, Example, Int) -> (gold: Int, best: Int)?
  ) {
    var random = SeededGenerator(seed: seed)
    var order = Array(examples.indices)
    var sentence = SentenceBuffer()
    for epoch in 1...epochs {
      order.shuffle(using: &random)
      var right = 0
      var total = 0
      for number in order {
        let example = examples[number]
        load(example, into: &sentence, gold: gold)
        for index in 0..<sentence.count {
          guard let (gold, best) = decide(&sentence, example, index) else { continue }
          total += 1
          table.time += 1
          if gold == best {
            right += 1
            continue
          }
          // The rows of the decision are still in the scratch space.
          let rows = sentence.scratch.rows.base
          table.update(rows, sentence.scratch.kept, label: gold, by: 1)
          table.update(rows, sentence.scratch.kept, label: best, by: -1)
        }
      }
      report("run \(seed), epoch \(epoch): \(Percent(right, of: total)) right in training")
    }
  }

  private func load(_ example: Example, into sentence: inout SentenceBuffer, gold: Bool) {
    sentence.begin(example.words.count)
    for (index, word) in example.words.enumerated() {
      sentence.setWord(index, word)
      if gold {
        sentence.upos[index] = example.upos[index]
        sentence.feats[index] = example.feats[index]
      }
    }
  }
}
