/// Turns a processed document into the text of an output file.
public protocol ArticleWriter: Sendable {
  /// As in `--to`: `text`, `markdown`, `html`, `json`, `jsonl`, `lines`, `conllu`.
  static var name: String { get }
  /// Of output files, without the dot.
  static var fileExtension: String { get }
  /// Whether a record is exactly one line, so that the records of many inputs may stand in one file.
  static var isLineBased: Bool { get }

  init()

  /// The whole output for one document, ending in a line feed. A function of its arguments alone: no
  /// clock, host or locale.
  func write(_ document: Document, run: RunDescription) -> String
}

/// What made an output: enough to make it again.
public struct RunDescription: Sendable {
  /// Name of the pipeline as the user gave it.
  public var pipeline: String
  /// SHA-256 of the pipeline file, hexadecimal; empty when built in code.
  public var pipelineHash: String
  /// SHA-256 over all glossary files in order, hexadecimal; empty when there are none.
  public var glossaryHash: String { knownGlossaryHash.value(make: makeGlossaryHash) }
  // Made when asked for: plain text does not show it.
  private let makeGlossaryHash: @Sendable () -> String
  private let knownGlossaryHash = Lazy<String>()
  /// `kernzin 0.1.0 icu 72.1`
  public var engine: String

  public init(
    pipeline: String, pipelineHash: String = "",
    glossaryHash: @escaping @autoclosure @Sendable () -> String = "", engine: String
  ) {
    self.pipeline = pipeline
    self.pipelineHash = pipelineHash
    makeGlossaryHash = glossaryHash
    self.engine = engine
  }
}

extension RunDescription {
  /// What an answer depends on besides its record, as one line of JSON: machines that tell the same
  /// give the same answers.
  public var fingerprint: String {
    var json = JSONText()
    json.object { json in
      json.add("schema", "kernzin.self-test/1")
      json.add("engine", engine)
      json.add("pipeline_sha256", pipelineHash)
      json.add("glossary_sha256", glossaryHash)
    }
    return json.text + "\n"
  }
}
