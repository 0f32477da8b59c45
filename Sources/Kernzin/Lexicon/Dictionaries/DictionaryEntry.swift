/// A headword of somebody else's bilingual dictionary or term base and what it says of it.
public struct DictionaryEntry: Sendable, Hashable {
  public var headword: String
  /// `nil` when the dictionary does not tell.
  public var upos: UPOS?
  /// Translations in the order of the dictionary, without repetitions.
  public var english: [String]
  /// A remark, for people.
  public var note: String

  public init(headword: String, upos: UPOS? = nil, english: [String], note: String = "") {
    self.headword = headword
    self.upos = upos
    self.english = english
    self.note = note
  }
}

/// Why a dictionary or term base cannot be read.
public struct DictionaryError: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  /// Counted from 1; 0 when it is the file as a whole.
  public var line: Int

  package init(_ message: String, line: Int = 0) {
    self.message = message
    self.line = line
  }

  public var description: String { line > 0 ? "line \(line): \(message)" : message }
}
