/// A sentence as the trainer of the tagger sees it.
struct TaggingExample {
  var words: [WordView]
  var upos: [UInt8]
  var feats: [UInt8]
  /// Tags of the first look, for the training of the second.
  var draftUPOS: [UInt8] = []
  var draftFeats: [UInt8] = []
}

/// The runs of training that make up a tagger.
struct TaggerTraining: ~Copyable {
  private let settings: TaggerTrainer.Settings
  private let inventory: TagInventory
  private let partClass: [UInt8]
  private var sentence = SentenceBuffer()

  init(_ settings: TaggerTrainer.Settings, _ inventory: TagInventory) {
    self.settings = settings
    self.inventory = inventory
    var partClass = [UInt8](repeating: 0, count: 32)
    for (index, line) in inventory.lines.enumerated() {
      partClass[Int(line.upos.rawValue)] = UInt8(index)
    }
    self.partClass = partClass
  }

  mutating func trainParts(
    _ examples: [TaggingExample], report: (String) -> Void
  ) -> WeightTable {
    let filter = filter(examples, bits: settings.filterBits, report) { sentence, _, index in
      TagFeatures.upos(
        sentence.words, sentence.upos, index, into: sentence.scratch.hashes.base)
    }
    let table = WeightTable(lanes: 16, rowBits: settings.rowBits, filter: filter)
    run(examples, report, table) { [inventory, partClass] sentence, example, index in
      let best = Tagger.bestPart(table, &sentence, index, classes: inventory.lines.count)
      sentence.upos[index] = inventory.lines[best].upos.rawValue
      return (Int(partClass[Int(example.upos[index])]), best)
    }
    return table
  }

  mutating func trainRevision(
    _ examples: [TaggingExample], report: (String) -> Void
  ) -> WeightTable {
    let filter = filter(examples, bits: settings.filterBits, report) { sentence, _, index in
      TagFeatures.revised(
        sentence.words, sentence.upos, sentence.draft, index,
        into: sentence.scratch.hashes.base)
    }
    let table = WeightTable(lanes: 16, rowBits: settings.rowBits, filter: filter)
    run(examples, report, table) { [inventory, partClass] sentence, example, index in
      let best = Tagger.bestRevision(table, &sentence, index, classes: inventory.lines.count)
      sentence.upos[index] = inventory.lines[best].upos.rawValue
      return (Int(partClass[Int(example.upos[index])]), best)
    }
    return table
  }

  /// Features are learned on the right parts of speech.
  mutating func trainBundles(
    _ examples: [TaggingExample], report: (String) -> Void
  ) -> WeightTable {
    let allowed = inventory.allowed
    let filter = filter(examples, bits: settings.featureFilterBits, report) {
      sentence, example, index in
      guard allowed[Int(example.upos[index])].count > 1 else { return 0 }
      return TagFeatures.feats(
        sentence.words, sentence.upos, sentence.feats, index, into: sentence.scratch.hashes.base)
    }
    let table = WeightTable(lanes: 64, rowBits: settings.featureRowBits, filter: filter)
    run(examples, report, table) { sentence, example, index in
      if index == 0 { sentence.setTags(example.upos, example.feats) }
      let choices = allowed[Int(example.upos[index])]
      guard choices.count > 1 else { return nil }
      let best = Tagger.bestBundle(table, &sentence, index, allowed: choices)
      sentence.feats[index] = best
      return (Int(example.feats[index]), Int(best))
    }
    return table
  }

  /// Tags an example with a tagger that has not seen it.
  mutating func draft(_ example: inout TaggingExample, by tagger: DraftTagger) {
    sentence.load(example)
    tagger.tag(&sentence)
    example.draftUPOS = example.words.indices.map { sentence.upos[$0] }
    example.draftFeats = example.words.indices.map { sentence.feats[$0] }
  }

  private mutating func filter(
    _ examples: [TaggingExample], bits: Int, _ report: (String) -> Void,
    extract: (inout SentenceBuffer, TaggingExample, Int) -> Int
  ) -> FeatureFilter {
    var counter = FeatureFilter.Counter(threshold: settings.threshold, bits: bits)
    for example in examples {
      sentence.load(example)
      sentence.setTags(example.upos, example.feats)
      for index in 0..<sentence.count {
        let count = extract(&sentence, example, index)
        counter.add(sentence.scratch.hashes.base, count)
      }
    }
    report("\(counter.kept) features")
    return counter.finish()
  }

  /// All epochs: `decide` tags one word and tells the right class and the one chosen.
  private mutating func run(
    _ examples: [TaggingExample], _ report: (String) -> Void, _ table: WeightTable,
    decide: (inout SentenceBuffer, TaggingExample, Int) -> (gold: Int, best: Int)?
  ) {
    var random = SeededGenerator(seed: settings.seed)
    var order = Array(examples.indices)
    for epoch in 1...settings.epochs {
      order.shuffle(using: &random)
      var right = 0
      var total = 0
      for number in order {
        sentence.load(examples[number])
        for index in 0..<sentence.count {
          guard let (gold, best) = decide(&sentence, examples[number], index) else { continue }
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
      report("epoch \(epoch): \(Percent(right, of: total)) right in training")
    }
  }
}

extension SentenceBuffer {
  fileprivate mutating func load(_ example: TaggingExample) {
    begin(example.words.count)
    for (index, word) in example.words.enumerated() { setWord(index, word) }
    guard !example.draftUPOS.isEmpty else { return }
    setTags(example.draftUPOS, example.draftFeats)
    makeDraft()
  }

  fileprivate func setTags(_ parts: [UInt8], _ bundles: [UInt8]) {
    for index in parts.indices {
      upos[index] = parts[index]
      feats[index] = bundles[index]
    }
  }
}
