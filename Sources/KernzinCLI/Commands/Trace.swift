import ArgumentParser
import Kernzin

struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show for every English word which Dutch words and which glossary line it came from.",
    discussion: """
      kernzin trace dutch-news article.txt
      """)

  @OptionGroup var pipeline: PipelineArguments
  @Argument(help: "An article; '-' reads standard input.", completion: .file())
  var input: String
  @Option(
    name: [.short, .customLong("from")],
    help: ArgumentHelp(
      "Input format: \(Formats.readerNames.joined(separator: ", ")).", valueName: "format"),
    completion: .list(Formats.readerNames))
  var from: String?

  func run() throws {
    try Run.refuseTerminal([input])
    let reader = try Formats.reader(named: from, for: input)
    let loaded = try pipeline.load()
    let document = try Self.document(InputFile(input), reader, loaded.pipeline)
    let output = Output.standard()
    try output.write(TracePrinter.print(document))
    try output.finish()
  }

  /// One article gone through a pipeline.
  ///
  /// - Throws: 65 with the reason when it cannot.
  static func document(
    _ input: InputFile, _ reader: any ArticleReader, _ pipeline: Pipeline
  ) throws(Failure) -> Document {
    guard let bytes = try input.readArticle() else {
      throw Failure(
        .unusableInput,
        "\(input.name): error: longer than \(InputFile.largestArticle >> 20) MiB")
    }
    do {
      return try pipeline.run(reader.read(bytes, id: input.name))
    } catch {
      throw Failure(.unusableInput, "\(input.name): error: \(error)")
    }
  }
}
