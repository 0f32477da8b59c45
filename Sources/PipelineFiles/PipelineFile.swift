public import Kernzin

/// A pipeline file that has been read, checked and made into a pipeline.
public struct PipelineFile: Sendable {
  /// A stage as the file lists it.
  public struct Step: Sendable {
    public var name: String
    /// Counted from 1.
    public var line: Int
    public var column: Int
    public var stage: any Stage
    /// Every option the stage knows, in the order it asked for them.
    public var declarations: [OptionReader.Declaration]
    /// Options given in the file or on the command line, as written.
    public var given: [(option: String, value: String)]
  }

  /// All that is wrong with a file, in the order of the file.
  public struct Problems: Error, Sendable, Hashable {
    public var diagnostics: [Diagnostic]
  }

  /// Path as the user gave it.
  public var file: String
  /// SHA-256 of the bytes of the file, hexadecimal.
  public var hash: String
  /// The layer the pipeline starts from.
  public var from: Layer
  public var to: PipelineEnd
  public var languages: Languages
  public var steps: [Step]
  public var pipeline: Pipeline

  /// A pipeline file larger than this is something else.
  private static let largest = 1 << 20

  /// Reads and checks a pipeline.
  ///
  /// - Parameters:
  ///   - bytes: the file's.
  ///   - file: its path, for messages.
  ///   - overrides: options that win over the file's.
  ///   - data: where stages find glossaries and models.
  ///   - stages: those a file may name.
  /// - Throws: every problem at once.
  public init(
    bytes: [UInt8], file: String, overrides: [Override] = [], data: DataFolder,
    stages: [any Stage.Type] = builtInStages
  ) throws(Problems) {
    guard bytes.count <= Self.largest else {
      throw Problems(diagnostics: [
        Diagnostic(file: file, message: "larger than 1 MiB", hint: "a pipeline file is a few lines")
      ])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problems(diagnostics: [Self.notUTF8(bytes, file)])
    }
    let body =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let source = SourceLines(file: file, text: body, overrides: overrides.map(\.argument))
    var yaml = PlainYAML(source)
    let root = yaml.read()
    var reading = PipelineReading(source: source, overrides: overrides, data: data, stages: stages)
    reading.problems = yaml.problems
    guard let root, yaml.isSound, let parts = reading.read(root), reading.problems.isEmpty else {
      throw Problems(diagnostics: Self.inFileOrder(reading.problems))
    }
    self.file = file
    self.hash = SHA256.hex(bytes)
    self.from = parts.from
    self.to = parts.to
    self.languages = parts.languages
    self.steps = parts.steps
    self.pipeline = parts.pipeline
  }

  private static func inFileOrder(_ problems: [Diagnostic]) -> [Diagnostic] {
    let order = problems.enumerated().sorted { a, b in
      let first = (a.element.file == "--set" ? 1 : 0, a.element.line, a.element.column, a.offset)
      let second = (b.element.file == "--set" ? 1 : 0, b.element.line, b.element.column, b.offset)
      return first < second
    }
    return order.map(\.element)
  }

  private static func notUTF8(_ bytes: [UInt8], _ file: String) -> Diagnostic {
    // The line of the first invalid byte: repaired text differs from the bytes there.
    var line = 1
    for piece in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: piece, as: UTF8.self) == nil { break }
      line += 1
    }
    return Diagnostic(
      file: file, line: line, message: "not UTF-8 text", hint: "a pipeline file is UTF-8")
  }
}
