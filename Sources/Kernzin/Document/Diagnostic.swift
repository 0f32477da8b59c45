/// One problem found in a file a person wrote: a pipeline, a glossary, a rule file.
///
/// Messages are lower case without a full stop: what was found, then (in `hint`) what would be
/// right.
public struct Diagnostic: Sendable, Hashable, Error {
  public enum Severity: String, Sendable { case error, warning }

  public var severity: Severity
  public var file: String
  /// Counted from 1; 0 when the problem is with the file as a whole.
  public var line: Int
  /// Counted from 1 in characters; 0 when the problem is with the line as a whole.
  public var column: Int
  /// How many characters the caret underlines.
  public var length: Int
  public var message: String
  public var hint: String?
  /// The line it speaks of, for the caret.
  public var sourceLine: String?

  public init(
    severity: Severity = .error, file: String, line: Int = 0, column: Int = 0, length: Int = 1,
    message: String, hint: String? = nil, sourceLine: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.message = message
    self.hint = hint
    self.sourceLine = sourceLine
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: message`, with the line, a caret and the hint below when known.
  public var description: String {
    var head = file
    if line > 0 { head += ":\(line)" }
    if column > 0 { head += ":\(column)" }
    var text = "\(head): \(severity.rawValue): \(message)"
    if let sourceLine, column > 0 {
      let caret =
        String(repeating: " ", count: column - 1) + String(repeating: "^", count: max(1, length))
      text += "\n    \(sourceLine)\n    \(caret)"
      if let hint { text += " \(hint)" }
    } else if let hint {
      text += "; \(hint)"
    }
    return text
  }
}
