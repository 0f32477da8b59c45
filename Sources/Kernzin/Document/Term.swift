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
  /// English dictionary form, with `*` behind the word that inflects where that is not the default.
  public var english: String
  /// Close synonyms, for ranking.
  public var alternatives: [String]
  /// Part of speech of the Dutch expression as a whole.
  public var upos: UPOS
  public var features: TermFeatures
  public var source: Source
  /// The Dutch preposition the entry governs, when it is a frame (*wachten op*).
  public var frame: Frame?

  /// A governed preposition in the sentence.
  public struct Frame: Sendable, Hashable {
    /// The token that is the preposition, or the pronominal adverb that holds it.
    public var preposition: Int
    /// Its English; empty when English has a direct object instead.
    public var english: String

    public init(preposition: Int, english: String) {
      self.preposition = preposition
      self.english = english
    }
  }

  public init(
    tokens: [Int], head: Int, lemma: String, english: String, alternatives: [String] = [],
    upos: UPOS = .x, features: TermFeatures = TermFeatures(), source: Source, frame: Frame? = nil
  ) {
    self.tokens = tokens
    self.head = head
    self.lemma = lemma
    self.english = english
    self.alternatives = alternatives
    self.upos = upos
    self.features = features
    self.source = source
    self.frame = frame
  }
}
