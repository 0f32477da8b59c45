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

      kernzin filter dutch-news --shard $JOB_COMPLETION_INDEX/16 < articles.jsonl > part.jsonl
      kernzin filter dutch-news --self-test          what must be equal on all machines
      """)

  @OptionGroup var pipeline: PipelineArguments
  @Option(help: ArgumentHelp("Longer lines are answered by an error.", valueName: "bytes"))
  var maxRecordBytes = 1 << 20
  @Option(
    help: ArgumentHelp(
      "Answer only the records of one shard, counted from 0; the id decides.", valueName: "i/n"))
  var shard: Shard?
  @Flag(
    help: "Read nothing; print version, digests and the digest of a sample's answer as JSON.")
  var selfTest = false

  func validate() throws {
    guard (1...LineInput.longest).contains(maxRecordBytes) else {
      throw ValidationError(
        "'--max-record-bytes \(maxRecordBytes)': a number from 1 to \(LineInput.longest) would be right"
      )
    }
  }

  func run() throws {
    if !selfTest { try Run.refuseTerminal(["-"]) }
    let loaded = try pipeline.load()
    var reader = JSONLinesReader()
    reader.maximumBytes = maxRecordBytes
    let conversion = Conversion(
      pipeline: loaded.pipeline, reader: reader,
      rendering: .written(try Formats.writer(named: "jsonl", for: nil), loaded.run))
    if selfTest { return try Self.report(loaded.run, conversion) }
    var lines = LineInput(try InputFile("-"), limit: maxRecordBytes)
    let output = Output.standard()
    var tally = Conversion.Tally()
    while let line = try lines.next() {
      if let shard, !shard.contains(Self.id(of: line)) { continue }
      tally.records += 1
      // The line itself names a record that has no name of its own: the same wherever it runs.
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

  /// The id a line gives itself, or its digest: a function of the line alone.
  private static func id(of line: LineInput.Line) -> String {
    name(of: line.bytes) ?? digest(of: line)
  }

  private static func digest(of line: LineInput.Line) -> String {
    String((line.digest ?? SHA256.hex(line.bytes)).prefix(16))
  }

  private struct Named: Decodable { var id: String }

  /// The id a line gives itself, if only that can be read.
  private static func name(of line: [UInt8]) -> String? {
    (try? JSONDecoder().decode(Named.self, from: Data(line)))?.id
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

  /// A record that runs through every stage.
  private static let sample =
    #"{"id":"self-test","text":"De minister sprak woensdag met de burgemeester. Het besluit volgt."}"#

  /// Prints what two machines must have in common for their answers to be the same.
  private static func report(_ run: RunDescription, _ conversion: Conversion) throws {
    let answer = try conversion.convert(Array(sample.utf8), id: "self-test")
    let output = Output.standard()
    try output.write(
      #"{"schema":"kernzin.self-test/1","engine":"\#(run.engine)","#
        + #""pipeline_sha256":"\#(run.pipelineHash)","glossary_sha256":"\#(run.glossaryHash)","#
        + #""sample_sha256":"\#(SHA256.hex(answer))"}"# + "\n")
    try output.finish()
  }
}
