import Kernzin

/// What a measurement is made on. One over nothing is no measurement, so nothing to read is an error.
enum EvaluationInput {
  /// Hands over every line that is not blank.
  ///
  /// - Throws: 66 for a file that is not there, 65 for one without a line.
  static func forEachLine(of path: String, _ body: (String) throws -> Void) throws {
    var lines = LineInput(try InputFile(path))
    var isEmpty = true
    while let line = try lines.next() {
      let text = String(decoding: line.bytes, as: UTF8.self)
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      isEmpty = false
      try body(text)
    }
    if isEmpty { throw Failure(.unusableInput, "\(path): error: no line to measure on") }
  }

  /// Runs a pipeline, or its first stages, over every line as a segment of its own.
  static func forEachDocument(
    of path: String, through pipeline: Pipeline, _ body: (Document) -> Void
  ) throws {
    var number = 0
    try forEachLine(of: path) { line in
      number += 1
      body(
        try pipeline.run(Document(id: "\(number)", text: SourceText(line), kind: .segment)))
    }
  }

  /// The whole of a file.
  ///
  /// - Throws: 66 for a file that is not there, 65 for an empty one.
  static func text(of path: String) throws -> String {
    let file = try InputFile(path)
    var bytes: [UInt8] = []
    while try file.read(into: &bytes) {}
    if bytes.isEmpty { throw Failure(.unusableInput, "\(path): error: no bytes") }
    return String(decoding: bytes, as: UTF8.self)
  }
}
