public import Kernzin

/// What came of one record of an input.
public enum Ingested: Sendable {
  /// A line for the filter, with its line feed.
  case line(String)
  case failed(Diagnostic)
  /// What is no article and does not pretend to be one: a picture, a request, a link.
  case leftOut

  /// A record, or what is wrong with it.
  ///
  /// - Parameter place: names it in the message.
  init(place: Diagnostic, _ line: () throws(StageError) -> String) {
    do throws(StageError) {
      self = .line(try line())
    } catch {
      var problem = place
      problem.message = error.message
      self = .failed(problem)
    }
  }
}

/// What is decided before anything is read.
public struct IngestOptions: Sendable {
  public var fields = FieldNames()
  /// Longest record taken, in bytes.
  public var longest = 16 << 20

  public init() {}
}
