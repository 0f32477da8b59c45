/// Where a glossary entry was written.
public struct EntryOrigin: Sendable, Hashable, CustomStringConvertible {
  /// Path as the pipeline named it: `nl-en/verbs.tsv`.
  public var file: String
  /// Counted from 1.
  public var line: Int

  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  public var description: String { "\(file):\(line)" }
}

/// Tokens of a sentence and the English chosen for them.
public struct Term: Sendable, Hashable {
  /// What stands behind the choice.
  public enum Source: Sendable, Hashable {
    /// A line of a glossary.
    case entry(EntryOrigin)
    /// A compound put together from entries for its parts.
    case compound([EntryOrigin])
    /// A named rule: a number, a date, a name in transliteration, a cognate ending.
    case rule(String)
    /// Nothing is known of it: it goes through as it stands.
    case unknown
  }

  /// Indices of the tokens in their sentence, ascending.
  public var tokens: [Int]
  /// The token the term hangs from in the tree.
  public var head: Int
  /// Dutch dictionary form, as the entry has it.
  public var lemma: String
  /// English dictionary form.
  public var english: String
  public var source: Source

  public init(tokens: [Int], head: Int, lemma: String, english: String, source: Source) {
    self.tokens = tokens
    self.head = head
    self.lemma = lemma
    self.english = english
    self.source = source
  }
}
