import Kernzin

/// Reads records, runs a pipeline over them and renders what comes out.
struct Conversion: Sendable {
  /// How a document is put out.
  enum Rendering: Sendable {
    case written(any ArticleWriter, RunDescription)
    /// One layer, for people.
    case layer(Layer)
  }

  struct Tally: Sendable {
    var records = 0
    var failed = 0
  }

  /// A record that failed; `line` counts from 1 in line-based inputs.
  struct RecordFailure: Sendable {
    var input: String
    var line: Int?
    var error: StageError

    /// `articles/a.txt:17: error: read: not text`
    var message: String {
      (line.map { "\(input):\($0)" } ?? input) + ": error: \(error)"
    }
  }

  let pipeline: Pipeline
  let reader: any ArticleReader
  let rendering: Rendering
  /// Told of every document that comes out, before it is rendered.
  var observe: (@Sendable (Document) -> Void)?
  /// Longer records fail; what a format allows when there is none.
  var maximumRecordBytes: Int?
  /// Records that take longer fail.
  var timeout: Duration?

  /// Whether every line that comes in must come out as one, whatever happens to it.
  private var isLineForLine: Bool {
    guard case .written(let writer, _) = rendering else { return false }
    return type(of: reader).name == "lines" && type(of: writer).name == "lines"
  }

  func convert(_ record: [UInt8], id: String) throws(StageError) -> String {
    try Deadline.within(timeout) { () throws(StageError) in
      let document = try pipeline.run(reader.read(record, id: id))
      observe?(document)
      return render(document)
    }
  }

  private func render(_ document: Document) -> String {
    switch rendering {
    case .written(let writer, let run): writer.write(document, run: run)
    case .layer(let layer): LayerPrinter.print(layer, of: document)
    }
  }

  /// An input that is read once: what its digest was taken of is what is converted.
  struct Input {
    let file: InputFile
    /// All of it, for formats that are not lines.
    let article: [UInt8]?
    /// SHA-256 of all of it, hexadecimal.
    let sha256: String
  }

  /// Reads an article, or takes the digest of what is read line by line later.
  ///
  /// - Throws: 66 or 74 when it cannot be read.
  func take(_ file: InputFile) throws(Failure) -> Input {
    guard !type(of: reader).isLineBased else {
      let sha256 = try file.hash()
      return Input(file: try InputFile(file.name), article: nil, sha256: sha256)
    }
    let article = try file.readArticle(upTo: maximumBytes)
    guard let article else {
      return Input(file: file, article: nil, sha256: try InputFile(file.name).hash())
    }
    return Input(file: file, article: article, sha256: SHA256.hex(article))
  }

  /// Converts a whole input.
  ///
  /// Records of formats that are not lines are set apart by a blank line.
  ///
  /// - Parameter id: names the article in the output; the path of the input when there is none.
  func convert(
    _ input: InputFile, id: String? = nil, to output: Output, onFailure: (RecordFailure) -> Void
  ) throws(Failure) -> Tally {
    let isLineBased = type(of: reader).isLineBased
    let article = isLineBased ? nil : try input.readArticle(upTo: maximumBytes)
    return try convert(
      Input(file: input, article: article, sha256: ""), id: id, to: output, onFailure: onFailure)
  }

  func convert(
    _ input: Input, id: String? = nil, to output: Output, onFailure: (RecordFailure) -> Void
  ) throws(Failure) -> Tally {
    let id = id ?? input.file.name
    if type(of: reader).isLineBased {
      return try convertLines(input.file, id: id, to: output, onFailure: onFailure)
    }
    let text: String
    do throws(StageError) {
      guard let bytes = input.article else { throw tooLarge("an article", maximumBytes) }
      text = try convert(bytes, id: id)
    } catch {
      onFailure(RecordFailure(input: input.file.name, line: nil, error: error))
      return Tally(records: 1, failed: 1)
    }
    if !output.isEmpty { try output.write("\n") }
    try output.write(text)
    return Tally(records: 1, failed: 0)
  }

  /// Bytes an article may have.
  private var maximumBytes: Int { maximumRecordBytes ?? InputFile.largestArticle }

  private func tooLarge(_ what: String, _ limit: Int) -> StageError {
    let size = limit % (1 << 20) == 0 ? "\(limit >> 20) MiB" : "\(limit) bytes"
    return StageError(stage: "read", code: "too-large", message: "\(what) longer than \(size)")
  }

  private func convertLines(
    _ input: InputFile, id: String, to output: Output, onFailure: (RecordFailure) -> Void
  ) throws(Failure) -> Tally {
    var lines = LineInput(input, limit: maximumRecordBytes ?? LineInput.longest)
    var tally = Tally()
    while let line = try lines.next() {
      tally.records += 1
      if tally.records == 1 { try Self.refuseUTF16(line.bytes, input.name) }
      switch convert(line, id: "\(id):\(tally.records)") {
      case .success(let text):
        if !isLineBased, !output.isEmpty { try output.write("\n") }
        try output.write(text)
      case .failure(let error):
        tally.failed += 1
        onFailure(RecordFailure(input: input.name, line: tally.records, error: error))
        if isLineForLine {
          try output.write(Self.oneLine(String(decoding: line.bytes, as: UTF8.self)))
        }
      }
      // Whoever waits for this answer before asking on must get it.
      if !lines.hasLine() { try output.flush() }
    }
    return tally
  }

  private var isLineBased: Bool {
    guard case .written(let writer, _) = rendering else { return false }
    return type(of: writer).isLineBased
  }

  private func convert(_ line: LineInput.Line, id: String) -> Result<String, StageError> {
    if isLineForLine, line.bytes.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) {
      return .success("\n")
    }
    return Result { () throws(StageError) in
      guard !line.isCut else {
        throw tooLarge("a line", maximumRecordBytes ?? LineInput.longest)
      }
      let text = try convert(line.bytes, id: id)
      return isLineForLine ? Self.oneLine(text) : text
    }
  }

  /// The text with exactly one line feed, at its end.
  static func oneLine(_ text: String) -> String {
    var bytes = text.utf8[...]
    while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    let text = Substring(bytes)
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return String(text) + "\n"
    }
    let pieces = text.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\r\n" })
    return pieces.joined(separator: " ") + "\n"
  }

  private static func refuseUTF16(_ bytes: [UInt8], _ name: String) throws(Failure) {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return }
    throw Failure(
      .unusableInput, "\(name): error: UTF-16 has no lines to read one by one; UTF-8 would be right"
    )
  }
}
