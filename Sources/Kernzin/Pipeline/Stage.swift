/// One step of a pipeline: a thin shell (name, contract, options) around a value type that does the
/// work and can be used without any pipeline.
///
/// The doc comment of a stage is its manual page: `kernzin stages NAME` prints `manual`.
public protocol Stage: Sendable {
  /// The name in pipeline files: a verb, lower case, words joined by `-`.
  static var name: String { get }
  /// What it does, in one line that starts with a verb.
  static var manual: String { get }

  /// Layers that must be there before. May depend on options.
  var requires: Set<Layer> { get }
  /// Layers it computes or changes; it touches no other.
  var provides: Set<Layer> { get }

  /// Reads the options it knows from `options` (problems with values are collected there) and loads
  /// what it needs from `resources`.
  init(options: inout OptionReader, resources: Resources) throws(StageError)

  /// Synchronous on purpose: the work is arithmetic on one core, and documents, not stages, are what
  /// runs in parallel.
  func process(_ document: inout Document) throws(StageError)
}

/// Why a stage could not do its work on one document, or could not be set up.
public struct StageError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The stage that failed; filled in by `Pipeline`.
  public var stage: String
  /// Stable, for programs: `empty-input`, `missing-resource`, `timeout`, …
  public var code: String
  /// For people: what was found and what would be right, lower case, no full stop.
  public var message: String
  /// Byte offset in the document, when the problem has a place.
  public var offset: Int?

  public init(stage: String = "", code: String, message: String, offset: Int? = nil) {
    self.stage = stage
    self.code = code
    self.message = message
    self.offset = offset
  }

  public var description: String { stage.isEmpty ? message : "\(stage): \(message)" }
}

extension Optional {
  /// The layer, or an error that names it: for stages run outside a checked pipeline.
  public func orThrow(_ layer: Layer) throws(StageError) -> Wrapped {
    guard let self else {
      throw StageError(
        code: "missing-layer", message: "the layer '\(layer.rawValue)' has not been computed")
    }
    return self
  }
}
