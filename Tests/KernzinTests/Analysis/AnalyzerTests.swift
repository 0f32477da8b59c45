import Testing

@testable import Kernzin

@Suite struct AnalyzerTests {
  /// Models of a few sentences, trained once for all tests here.
  static let trained = Result {
    let sentences = try SampleTreebank.sentences()
    var tagging = TaggerTrainer.Settings()
    tagging.threshold = 1
    let tagger = TaggerTrainer(sentences, lexicon: FormLexicon(), settings: tagging)
      .train(report: { _ in })
    var parsing = ParserTrainer.Settings()
    (parsing.threshold, parsing.greedy.threshold) = (1, 1)
    let tags = sentences.map { sentence in
      sentence.tree.nodes.map { PredictedTag(upos: $0.upos, features: $0.features) }
    }
    let lemmatizer = try LemmatizerTrainer(sentences).train()
    let parser = try ParserTrainer(
      sentences, tags: tags, lemmatizer: lemmatizer, settings: parsing
    ).train(report: { _ in })
    return try Analyzer(tagger: tagger, lemmatizer: lemmatizer, parser: parser)
  }

  let analyzer: Analyzer

  init() throws { analyzer = try Self.trained.get() }

  @Test(arguments: [1, 8]) func repeatsWhatItLearned(beam: Int) throws {
    var analyzer = analyzer
    analyzer.beam = beam
    var scores = ParseScores()
    for sentence in try SampleTreebank.sentences() {
      let tree = analyzer.analyze(sentence.tree.nodes.map(\.form))
      scores.add(tree, gold: sentence.tree)
      #expect(tree.debugDescription == sentence.tree.debugDescription)
    }
    #expect(scores.report.contains("LAS 100.00"))
  }

  @Test func drawsASeparatedVerb() {
    let tree = analyzer.analyze(["De", "minister", "belde", "de", "krant", "op", "."])
    #expect(
      tree.debugDescription == """
        belde VERB root (bellen)
        ├ minister NOUN nsubj
        │ └ De DET det (de)
        ├ krant NOUN obj
        │ └ de DET det
        ├ op ADP compound:prt
        └ . PUNCT punct
        """)
  }

  @Test(arguments: [
    [], ["Ja"], ["🙂"], ["", ""], ["DIT", "IS", "ALLES", "IN", "KAPITALEN"],
    [String](repeating: "huis", count: 400), [",", ".", "!"], ["(", "\"", ")", "\"", "!"],
    ["1", ".", "Brood", "2", ".", "Melk", "-", "Kaas", ";"], ["\u{301}", "e\u{301}e\u{301}n", "-"],
    [String(repeating: "a", count: 100_000)],
  ])
  func givesATreeForAnything(forms: [String]) {
    for beam in [1, 8] {
      var analyzer = analyzer
      analyzer.beam = beam
      let tree = analyzer.analyze(forms)
      #expect(tree.nodes.map(\.form) == forms)
      #expect(isTree(tree))
    }
  }

  @Test func takesAPageWithoutAStop() {
    let forms = (0..<600).map { ["De", "minister", "leest", "en", ",", "op"][$0 % 6] }
    var analyzer = analyzer
    analyzer.beam = 2
    #expect(isTree(analyzer.analyze(forms)))
  }

  /// One root, and every word reaches it.
  private func isTree(_ tree: Tree) -> Bool {
    guard tree.count > 0 else { return true }
    guard tree.nodes.count(where: { $0.head < 0 }) == 1 else { return false }
    let children = tree.children()
    var reached = 0
    var queue = [tree.root ?? 0]
    while let node = queue.popLast() {
      reached += 1
      queue += children[node]
    }
    return reached == tree.count
  }
}
