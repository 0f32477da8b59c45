import ArgumentParser
import FoundationEssentials
import Kernzin

struct Filter: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "JSON Lines in, JSON Lines out: one line for each line, in the same order.",
    discussion: """
      kernzin filter dutch-news < articles.jsonl > summaries.jsonl

      Every line {"id"?, "text" | "html", …} is answered by one line. A line that cannot be worked \
      on is answered by {"id", "ok": false, "error": {"code", "stage", "message", "offset"}}, and \
      the exit code is 0 all the same: it speaks of the process, not of the records. Counts come \
      at the end on standard error, as one line of JSON.

      kernzin filter dutch-news --shard 3/16 < articles.jsonl > summaries-3.jsonl

      does the records of one of 16 machines, chosen by their ids; 0/16 is the first.
      """)

  @OptionGroup var pipeline: PipelineArguments
  @Option(
    help: ArgumentHelp("Answer only the records of part i of n, counted from 0.", valueName: "i/n"))
  var shard: Shard?
  @Flag(help: "Tell engine, pipeline and glossary as one line of JSON, and read nothing.")
  var selfTest = false
  @OptionGroup var limits: RecordLimits

  private var maxRecordBytes: Int { limits.maxRecordBytes ?? 1 << 20 }

  func run() throws {
    if !selfTest { try Run.refuseTerminal(["-"]) }
    let loaded = try pipeline.load()
    if selfTest { return try Self.tell(loaded.run) }
    var reader = JSONLinesReader()
    reader.maximumBytes = maxRecordBytes
    reader.namesByContent = true
    let conversion = Conversion(
      pipeline: loaded.pipeline, reader: reader,
      rendering: .written(try Formats.writer(named: "jsonl", for: nil), loaded.run),
      timeout: limits.timeout)
    var lines = LineInput(try InputFile("-"), limit: maxRecordBytes)
    let output = Output.standard()
    var tally = Conversion.Tally()
    while let line = try lines.next() {
      if let shard, !shard.has(Self.id(of: line)) { continue }
      tally.records += 1
      // A line that is no record is named by its bytes: the same wherever it runs.
      let id = Self.digest(of: line)
      do {
        try output.write(Conversion.oneLine(try answer(line, id: id, conversion)))
      } catch let error as StageError {
        tally.failed += 1
        try output.write(JSONLinesWriter.errorRecord(id: Self.id(of: line), error))
      }
      if !lines.hasLine() { try output.flush() }
    }
    try output.finish()
    let ok = tally.records - tally.failed
    Console.say(#"{"records":\#(tally.records),"ok":\#(ok),"failed":\#(tally.failed)}"#)
  }

  /// The id a line gives itself, one made of its text, or its digest: a function of the line alone.
  private static func id(of line: LineInput.Line) -> String {
    name(of: line.bytes) ?? digest(of: line)
  }

  private static func digest(of line: LineInput.Line) -> String {
    String((line.digest ?? SHA256.hex(line.bytes)).prefix(16))
  }

  private static func tell(_ run: RunDescription) throws(Failure) {
    let output = Output.standard()
    try output.write(run.fingerprint)
    try output.finish()
  }

  private struct Named: Decodable {
    var id: String?
    var text: String?
    var html: String?
  }

  /// The id of a record, if only that can be read.
  private static func name(of line: [UInt8]) -> String? {
    guard let named = try? JSONDecoder().decode(Named.self, from: Data(line)) else { return nil }
    return named.id ?? (named.text ?? named.html).map { RecordName.of($0) }
  }

  private func answer(
    _ line: LineInput.Line, id: String, _ conversion: Conversion
  ) throws(StageError) -> String {
    guard !line.isCut else {
      throw StageError(
        stage: "read", code: "too-large",
        message: "a line longer than \(maxRecordBytes) bytes; '--max-record-bytes' allows more")
    }
    return try conversion.convert(line.bytes, id: id)
  }
}

/// One of several machines that share the records among them by their ids.
struct Shard: ExpressibleByArgument {
  let index: UInt64
  let count: UInt64

  init?(argument: String) {
    let numbers = argument.split(separator: "/", omittingEmptySubsequences: false).map {
      UInt64($0)
    }
    guard numbers.count == 2, let index = numbers[0], let count = numbers[1], index < count else {
      return nil
    }
    (self.index, self.count) = (index, count)
  }

  func has(_ id: String) -> Bool {
    (UInt64(SHA256.hex(id).prefix(16), radix: 16) ?? 0) % count == index
  }
}
