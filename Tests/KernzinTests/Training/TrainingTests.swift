import Testing

@testable import Kernzin

@Suite struct TrainingTests {
  @Test func givesTheSameBytesTwice() throws {
    let sentences = try SampleTreebank.sentences()
    let tags = sentences.map { sentence in
      sentence.tree.nodes.map { PredictedTag(upos: $0.upos, features: $0.features) }
    }
    var parsing = ParserTrainer.Settings()
    (parsing.threshold, parsing.epochs) = (1, 2)
    var tagging = TaggerTrainer.Settings()
    (tagging.threshold, tagging.epochs) = (1, 2)
    let lemmatizer = try LemmatizerTrainer(sentences).train()
    let models = try (0..<2).map { _ in
      try ParserTrainer(sentences, tags: tags, lemmatizer: lemmatizer, settings: parsing)
        .train(report: { _ in })
        + TaggerTrainer(sentences, lexicon: FormLexicon(), settings: tagging)
        .train(report: { _ in })
    }
    #expect(models[0] == models[1])
    #expect(models[0].count > 1000)
  }

  /// Runs with other orders of the sentences give other weights.
  @Test func averagesRuns() throws {
    let sentences = try SampleTreebank.sentences()
    let tags = sentences.map { sentence in
      sentence.tree.nodes.map { PredictedTag(upos: $0.upos, features: $0.features) }
    }
    var settings = ParserTrainer.Settings()
    (settings.threshold, settings.epochs, settings.runs) = (1, 2, 1)
    let lemmatizer = try LemmatizerTrainer(sentences).train()
    func train() throws -> [UInt8] {
      try ParserTrainer(sentences, tags: tags, lemmatizer: lemmatizer, settings: settings)
        .train(report: { _ in })
    }
    let one = try train()
    settings.runs = 2
    let two = try train()
    #expect(one.count == two.count)
    #expect(one != two)
  }

  /// With room for few features, those that mattered in a trial do better than the most frequent ones.
  @Test func aTrialChoosesFeatures() throws {
    let sentences = try SampleTreebank.sentences()
    let tags = sentences.map { sentence in
      sentence.tree.nodes.map { PredictedTag(upos: $0.upos, features: $0.features) }
    }
    let lemmatizer = try LemmatizerTrainer(sentences).train()
    var tagging = TaggerTrainer.Settings()
    tagging.threshold = 1
    let tagger = TaggerTrainer(sentences, lexicon: FormLexicon(), settings: tagging)
      .train(report: { _ in })
    var settings = ParserTrainer.Settings()
    (settings.threshold, settings.runs, settings.places) = (1, 1, 8)
    func rightHeads(trialEpochs: Int) throws -> Int {
      settings.trialEpochs = trialEpochs
      let parser = try ParserTrainer(
        sentences, tags: tags, lemmatizer: lemmatizer, settings: settings
      ).train(report: { _ in })
      let analyzer = try Analyzer(tagger: tagger, lemmatizer: lemmatizer, parser: parser)
      return sentences.reduce(0) { sum, sentence in
        let tree = analyzer.analyze(sentence.tree.nodes.map(\.form))
        return sum + zip(tree.nodes, sentence.tree.nodes).count { $0.head == $1.head }
      }
    }
    let chosen = try rightHeads(trialEpochs: 2)
    let frequent = try rightHeads(trialEpochs: 0)
    #expect(chosen > frequent)
  }
}
