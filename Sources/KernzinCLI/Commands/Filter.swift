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
      """)

  @OptionGroup var pipeline: PipelineArguments

  func run() throws {
    try Run.refuseTerminal(["-"])
    let loaded = try pipeline.load()
    let conversion = Conversion(
      pipeline: loaded.pipeline, reader: try Formats.reader(named: "jsonl", for: "-"),
      rendering: .written(try Formats.writer(named: "jsonl", for: nil), loaded.run))
    var lines = LineInput(try InputFile("-"))
    let output = Output.standard()
    var tally = Conversion.Tally()
    while let line = try lines.next() {
      tally.records += 1
      // The line itself names a record that has no name of its own: the same wherever it runs.
      let id = String(SHA256.hex(line.bytes).prefix(16))
      do {
        try output.write(Conversion.oneLine(try Self.answer(line, id: id, conversion)))
      } catch let error as StageError {
        tally.failed += 1
        try output.write(JSONLinesWriter.errorRecord(id: Self.name(of: line.bytes) ?? id, error))
      }
      if !lines.hasLine() { try output.flush() }
    }
    try output.finish()
    let ok = tally.records - tally.failed
    Console.say(#"{"records":\#(tally.records),"ok":\#(ok),"failed":\#(tally.failed)}"#)
  }

  private struct Named: Decodable { var id: String }

  /// The id a line gives itself, if only that can be read.
  private static func name(of line: [UInt8]) -> String? {
    (try? JSONDecoder().decode(Named.self, from: Data(line)))?.id
  }

  private static func answer(
    _ line: LineInput.Line, id: String, _ conversion: Conversion
  ) throws(StageError) -> String {
    guard !line.isCut else {
      throw StageError(
        stage: "read", code: "too-large",
        message: "a line longer than \(LineInput.longest >> 20) MiB")
    }
    return try conversion.convert(line.bytes, id: id)
  }
}
