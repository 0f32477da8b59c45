import ArgumentParser
import Glibc
import Kernzin

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a pipeline over articles.",
    discussion: """
      kernzin run dutch-news article.txt
      kernzin run dutch-news page.html -t markdown -o summary.md
      kernzin run translate -f lines -t lines < sentences.txt
      kernzin run dutch-news article.txt --until analyze
      kernzin run translate article.txt --until analyze -t conllu > article.conllu
      kernzin run dutch-news article.txt --set summarize.sentences=5 --show terms
      """)

  @OptionGroup var pipeline: PipelineArguments
  @Argument(
    help: "Articles; '-' or none reads standard input.", completion: .file())
  var inputs: [String] = []
  @OptionGroup var formats: FormatArguments
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file, whole or not at all.", valueName: "file"),
    completion: .file())
  var output: String?
  @Option(
    help: ArgumentHelp(
      "Stop after this stage and print its layer, or what -t asks for.", valueName: "stage"))
  var until: String?
  @Option(
    help: ArgumentHelp(
      "Print a layer instead: \(Layer.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "layer"),
    completion: .list(Layer.allCases.map(\.rawValue)))
  var show: String?

  func run() throws {
    let inputs = inputs.isEmpty ? ["-"] : inputs
    try Self.refuseTerminal(inputs)
    let conversions = try inputs.map { input in
      (input, try Formats.reader(named: formats.from, for: input))
    }
    let writer = try Formats.writer(named: formats.to, for: output)
    let loaded = try pipeline.load()
    let (stages, layer) = try part(of: loaded.pipeline)
    let rendering: Conversion.Rendering =
      layer.map { .layer($0) } ?? .written(writer, loaded.run)
    let severalRecords = inputs.count > 1 || conversions.contains { type(of: $0.1).isLineBased }
    if layer == nil, severalRecords, Formats.standsAlone(writer) {
      throw Failure(
        .usage,
        "error: '\(type(of: writer).name)' holds one article; '-t jsonl' or 'kernzin batch' would be right"
      )
    }
    // All are opened before any is worked on: what is missing is known at once.
    let opened = try conversions.map { (try InputFile($0.0), $0.1) }
    let result =
      try output.flatMap { $0 == "-" ? nil : $0 }.map { path throws(Failure) in
        try Output.file(path)
      } ?? .standard()
    var tally = Conversion.Tally()
    var passedThrough = false
    for (input, reader) in opened {
      let conversion = Conversion(pipeline: stages, reader: reader, rendering: rendering)
      let part = try conversion.convert(input, to: result) { Console.say($0.message) }
      tally.records += part.records
      tally.failed += part.failed
      passedThrough = passedThrough || type(of: reader).name == "lines"
    }
    if tally.failed > 0, tally.failed == tally.records, !passedThrough {
      throw Failure(.unusableInput)
    }
    try result.finish()
    if tally.failed > 0 { throw Failure(.someFailed) }
  }

  /// The stages to run and the layer to print, `nil` for the usual output.
  private func part(of pipeline: Pipeline) throws(Failure) -> (Pipeline, Layer?) {
    var part = pipeline
    var layer: Layer?
    if let until {
      guard let prefix = pipeline.prefix(through: until) else {
        let names = pipeline.stages.map { type(of: $0).name }
        let hint = names.isEmpty ? "it has none" : Suggestion.hint(for: until, among: names)
        throw Failure(.usage, "error: no stage '\(until)' in this pipeline; \(hint)")
      }
      part = prefix
      if formats.to == nil {
        layer = LayerPrinter.lastLayer(of: prefix.stages.last?.provides ?? [])
      }
    }
    if let show {
      let names = Layer.allCases.map(\.rawValue)
      guard let named = Layer(rawValue: show) else {
        throw Failure(
          .usage, "error: unknown layer '\(show)'; \(Suggestion.hint(for: show, among: names))")
      }
      guard part.provides.contains(named) else {
        let there = names.filter { name in part.provides.contains { $0.rawValue == name } }
        throw Failure(
          .usage,
          "error: no stage of this pipeline provides the layer '\(show)'; there are \(there.joined(separator: ", "))"
        )
      }
      layer = named
    }
    return (part, layer)
  }

  /// Nobody types an article: whoever reads from a terminal forgot something.
  static func refuseTerminal(_ inputs: [String]) throws(Failure) {
    guard inputs.contains("-"), isatty(0) == 1 else { return }
    throw Failure(
      .usage,
      "error: nothing to read; a file, or '< file', would be right\n\n\(KernzinCommand.helpMessage())"
    )
  }
}
