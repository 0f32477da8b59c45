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

  func sentences() throws -> [CoNLLU.Sentence] {
    try treebanks.flatMap { try TreebankFile.read($0) }
  }

  /// The forms of the glossary that comes with the program.
  func glossaryForms() throws -> GlossaryForms {
    try GlossaryForms(data: TreebankFile.dataFolder())
  }

  func write(_ bytes: [UInt8], _ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: output, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: output).appending(path: name), options: .atomic)
    progress("\(name): \(bytes.count) bytes")
  }
}

/// Progress goes to standard error, data to standard output.
@Sendable func progress(_ line: String) {
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
  @Option var epochs = 10
  @Option(help: "Trainings at the same time; the model is their average.")
  var runs = 6
  @Option(help: "Parts of the treebank that are tagged by a tagger that has not seen them.")
  var folds = 5
  @Option var beam = 8
  @Option(help: "Features seen less often are not kept.")
  var threshold = 5
  @Option(help: "Features at most: those that matter most in a trial.")
  var places = 100_000
  @Option(help: "Epochs of the trial.")
  var trialEpochs = 2

  func run() throws {
    var settings = ParserTrainer.Settings()
    settings.epochs = epochs
    settings.runs = runs
    settings.beam = beam
    settings.threshold = threshold
    settings.places = places
    settings.trialEpochs = trialEpochs
    let sentences = try input.sentences()
    let forms = try input.glossaryForms()
    let tags = try Jackknife.tags(
      sentences, folds: folds, lexicon: FormLexicon(forms), settings: TaggerTrainer.Settings(),
      report: progress)
    let lemmatizer = try LemmatizerTrainer(sentences, forms: forms).train()
    let trainer = try ParserTrainer(
      sentences, tags: tags, lemmatizer: lemmatizer, settings: settings)
    try input.write(trainer.train(report: progress), "parser.model")
  }
}
