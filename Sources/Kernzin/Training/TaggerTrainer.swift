/// Trains a `Tagger` on annotated sentences.
public struct TaggerTrainer {
  public struct Settings: Sendable {
    public var epochs = 8
    public var seed: UInt64 = 1
    /// Parts the training text is cut into to give every sentence a draft from a tagger that has
    /// not seen it.
    public var folds = 5
    /// Features seen less often are not kept.
    public var threshold = 2
    public var rowBits = 16
    public var filterBits = 21
    public var featureRowBits = 14
    public var featureFilterBits = 20

    public init() {}
  }

  private let settings: Settings
  private let inventory: TagInventory
  private let lexicon: NumberedLexicon
  private let examples: [TaggingExample]

  public init(
    _ sentences: [CoNLLU.Sentence], lexicon known: FormLexicon, settings: Settings
  ) throws(StageError) {
    self.settings = settings
    let inventory = TagInventory(sentences)
    self.inventory = inventory
    var known = known
    known.add(sentences)
    lexicon = known.numbered()
    let table = try lexicon.table()
    examples = sentences.map { sentence in
      let nodes = sentence.tree.nodes
      let words = nodes.map { node in
        var view = WordView(node.form)
        table.look(up: &view)
        return view
      }
      return TaggingExample(
        words: words, upos: nodes.map(\.upos.rawValue),
        feats: nodes.map { inventory.bundle($0.features, of: $0.upos) })
    }
  }

  /// The bytes of the model.
  ///
  /// - Parameter report: gets a line of progress after each epoch.
  public func train(report: (String) -> Void) throws(StageError) -> [UInt8] {
    var training = TaggerTraining(settings, inventory)
    let drafts = try drafts(report: report)
    report("parts of speech, first look")
    let upos = training.trainParts(examples, report: report)
    report("features")
    let feats = training.trainBundles(examples, report: report)
    report("parts of speech, second look")
    let revised = training.trainRevision(drafts, report: report)
    var writer = ModelWriter()
    writer.add("tagset", text: inventory.text)
    lexicon.add(to: &writer)
    writer.add("upos", upos)
    writer.add("feat", feats)
    writer.add("rev", revised)
    return writer.bytes()
  }

  /// The examples with the tags a tagger gives that has not seen them.
  private func drafts(
    report: (String) -> Void
  ) throws(StageError) -> [TaggingExample] {
    var result = examples
    var training = TaggerTraining(settings, inventory)
    for fold in 0..<settings.folds {
      let held = Set(Folds.indices(of: fold, of: settings.folds, count: examples.count))
      let others = examples.indices.filter { !held.contains($0) }.map { examples[$0] }
      let tagger = DraftTagger(
        tags: try TagSet(text: inventory.text),
        uposScores: try ScoreTable(training.trainParts(others) { _ in }),
        featureScores: try ScoreTable(training.trainBundles(others) { _ in }))
      for index in held { training.draft(&result[index], by: tagger) }
      report("draft \(fold + 1) of \(settings.folds)")
    }
    return result
  }
}

/// Cuts a training text into parts: stretches of sentences, not every fifth sentence, because the
/// sentences of one article share their names.
enum Folds {
  static let stretch = 40

  static func indices(of fold: Int, of folds: Int, count: Int) -> [Int] {
    (0..<count).filter { $0 / stretch % folds == fold }
  }
}
