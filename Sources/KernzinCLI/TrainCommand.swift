import ArgumentParser
import FoundationEssentials
import Kernzin

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train the models of the analysis on treebanks.",
    subcommands: [TrainTagger.self, TrainLemmatizer.self, TrainParser.self])
}

struct TrainingInput: ParsableArguments {
  @Argument(help: "Treebanks in CoNLL-U.")
  var treebanks: [String]

  @Option(name: .shortAndLong, help: "The folder the model goes to.")
  var output: String

  @Option(help: "A treebank to measure on; never trained on.")
  var dev: String?

  func sentences() throws -> [CoNLLU.Sentence] {
    try treebanks.flatMap { try TreebankFile.read($0) }
  }

  /// The forms of the glossary that comes with the program.
  func glossaryForms() throws -> GlossaryForms {
    try GlossaryForms(data: TreebankFile.dataFolder())
  }

  func read(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: output).appending(path: name)))
  }

  func write(_ bytes: [UInt8], _ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: output, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: output).appending(path: name), options: .atomic)
    progress("\(name): \(bytes.count) bytes")
  }
}

/// Progress goes to standard error, data to standard output.
func progress(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

struct TrainTagger: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "tagger")
  @OptionGroup var input: TrainingInput
  @Option var epochs = 8

  func run() throws {
    var settings = TaggerTrainer.Settings()
    settings.epochs = epochs
    let trainer = TaggerTrainer(
      try input.sentences(), lexicon: FormLexicon(try input.glossaryForms()), settings: settings)
    try input.write(trainer.train(report: progress), "tagger.model")
  }
}

struct TrainLemmatizer: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lemmatizer")
  @OptionGroup var input: TrainingInput

  func run() throws {
    let trainer = LemmatizerTrainer(try input.sentences(), forms: try input.glossaryForms())
    try input.write(trainer.train(), "lemmatizer.model")
  }
}

struct TrainParser: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "parser")
  @OptionGroup var input: TrainingInput
  @Option var epochs = 8
  @Option var folds = 5
  @Option var beam = 8
  @Option var threshold = 4
  @Option var rowBits = 17
  @Option var filterBits = 22

  func run() throws {
    var settings = ParserTrainer.Settings()
    settings.epochs = epochs
    settings.beam = beam
    settings.threshold = threshold
    settings.rowBits = rowBits
    settings.filterBits = filterBits
    let sentences = try input.sentences()
    let tags = try Jackknife.tags(
      sentences, folds: folds, lexicon: FormLexicon(try input.glossaryForms()),
      settings: TaggerTrainer.Settings(),
      report: progress)
    let dev = try input.dev.map { try TreebankFile.read($0) } ?? []
    let trainer = ParserTrainer(sentences, tags: tags, settings: settings)
    let bytes = trainer.train { line, model in
      progress(line)
      if !dev.isEmpty { try? measure(model(), dev) }
    }
    try input.write(bytes, "parser.model")
  }

  private func measure(_ model: [UInt8], _ dev: [CoNLLU.Sentence]) throws {
    guard !model.isEmpty else { return }
    var analyzer = try Analyzer(
      tagger: input.read("tagger.model"), lemmatizer: input.read("lemmatizer.model"),
      parser: model)
    analyzer.beam = beam
    var scores = ParseScores()
    for sentence in dev {
      scores.add(analyzer.analyze(sentence.tree.nodes.map(\.form)), gold: sentence.tree)
    }
    progress(scores.report.split(separator: "\n").joined(separator: "  "))
  }
}
