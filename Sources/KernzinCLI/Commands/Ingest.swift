public import ArgumentParser
public import Exchange
import Kernzin

struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make records for 'filter' of JSON Lines, tables, web archives and packed pages.",
    discussion: """
      kernzin ingest crawl.warc.gz pages.zip -o articles.jsonl
      kernzin ingest export.csv --field text=Inhoud --field title=Kop | kernzin filter dutch-news

      jsonl     JSON Lines with 'text' or 'html'
      csv       comma, semicolon or tab; the first row names the columns, 'text' or 'html' among them
      warc      answers, resources and texts of a web archive
      archive   pages (html, htm, xhtml) and texts (txt, text, md, no extension) in a zip or tar

      All of them may be compressed with gzip, bzip2, xz or zstd. Every record gets an id: its own, \
      or the first 16 hexadecimal digits of the SHA-256 of its content in NFC. What the filter has no \
      field for goes into 'meta', and through to the summary. Nothing is unpacked to disk, and an \
      input that unpacks to more than 100 times its size is given up. A bad record is told on \
      standard error and costs itself only; counts come last, as one line of JSON.
      """)

  @Argument(help: "Files to read; '-' is standard input.", completion: .file())
  var inputs: [String]
  @Option(
    name: [.short, .customLong("from")],
    help: ArgumentHelp(
      "Format of the inputs: \(Self.formats). Otherwise by extension.", valueName: "format"),
    completion: .list(IngestFormat.allCases.map(\.rawValue)))
  var from: IngestFormat?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the records go; otherwise standard output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Option(
    name: .customLong("field"),
    help: ArgumentHelp(
      "What the input calls id, text, html, title, date, lang or url; may be repeated.",
      valueName: "ours=theirs"))
  var fields: [String] = []
  @Option(help: ArgumentHelp("Longest record taken.", valueName: "bytes"))
  var maxRecordBytes = IngestOptions().longest
  @Option(help: ArgumentHelp("Most files in an archive.", valueName: "n"))
  var maxEntries = ArchiveLimits().entries

  private static let formats = IngestFormat.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    guard (1...1 << 30).contains(maxRecordBytes) else {
      throw ValidationError(
        "'--max-record-bytes \(maxRecordBytes)': 1 to 1073741824 would be right")
    }
    guard maxEntries > 0 else {
      throw ValidationError("'--max-entries \(maxEntries)': a number above 0 would be right")
    }
  }

  func run() throws {
    var options = IngestOptions()
    options.longest = maxRecordBytes
    var limits = ArchiveLimits()
    limits.entries = maxEntries
    do {
      options.fields = try FieldNames(fields)
    } catch {
      throw Failure(.usage, error.description)
    }
    let sources = try inputs.map { path in (path, try format(of: path)) }
    if inputs.contains("-") { try Run.refuseTerminal(["-"]) }
    let output = try output.map { path in try Output.file(path) } ?? Output.standard()
    var tally = IngestTally(output: output)
    for (path, format) in sources {
      let file = try InputFile(path)
      do {
        try format.records(
          of: file.stream, name: file.name, options: options, limits: limits
        ) { tally.add($0) }
      } catch {
        // The records before stay; the inputs behind are read.
        tally.add(.failed(error))
      }
      if let failure = tally.failure { throw failure }
    }
    try output.finish()
    Console.say(tally.summary)
    guard tally.records > 0 else {
      throw Failure(.unusableInput, tally.failed > 0 ? nil : "error: no articles in the input")
    }
    if tally.failed > 0 { throw Failure(.someFailed) }
  }

  private func format(of path: String) throws(Failure) -> IngestFormat {
    guard let format = from ?? IngestFormat(path: path) else {
      throw Failure(
        .usage, "\(path): error: unknown kind of file; '--from' \(Self.formats) would be right")
    }
    return format
  }
}

extension IngestFormat: ExpressibleByArgument {}

/// Writes records and counts what came of them.
private struct IngestTally {
  let output: Output
  private(set) var records = 0
  private(set) var failed = 0
  private(set) var leftOut = 0
  /// Why nothing more can be written.
  private(set) var failure: Failure?

  init(output: Output) { self.output = output }

  /// - Returns: whether to go on.
  @discardableResult
  mutating func add(_ found: Ingested) -> Bool {
    switch found {
    case .leftOut: leftOut += 1
    case .failed(let problem):
      failed += 1
      Console.say(problem.description)
    case .line(let line):
      records += 1
      do throws(Failure) {
        try output.write(line)
      } catch {
        failure = error
      }
    }
    return failure == nil
  }

  var summary: String { #"{"records":\#(records),"failed":\#(failed),"left_out":\#(leftOut)}"# }
}
