/// Where the English of the words of a text was found: glossary lines, compounds of them, rules, or
/// nowhere. Punctuation is not counted.
public struct TermCoverage: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case entry = "ENTRY"
    case compound = "COMPOUND"
    /// Numbers, dates, symbols; names, transliterated or as they stand.
    case nameOrNumber = "NAME-OR-NUMBER"
    /// An English ending for a Dutch one: *-isme*, *-ism*.
    case cognate = "COGNATE"
    case unknown = "UNKNOWN"
  }

  /// A word without an entry, and how often it stands in the text.
  public struct Missing: Sendable {
    public var lemma: String
    public var upos: UPOS
    public var kind: Kind
    public var count: Int
  }

  private struct Word: Hashable {
    var lemma: String
    var upos: UPOS
  }

  private var counts: [Kind: Int] = [:]
  private var missing: [Kind: [Word: Int]] = [:]

  public init() {}

  /// Takes the terms of a sentence and the tree they were chosen for.
  public mutating func add(_ terms: [Term], in tree: Tree) {
    for term in terms {
      let kind = Self.kind(of: term.source)
      for index in term.tokens where tree[index].upos != .punct {
        counts[kind, default: 0] += 1
        guard kind == .cognate || kind == .unknown else { continue }
        let word = Word(lemma: tree[index].lemma, upos: tree[index].upos)
        missing[kind, default: [:]][word, default: 0] += 1
      }
    }
  }

  private static func kind(of source: Term.Source) -> Kind {
    switch source {
    case .entry: .entry
    case .compound: .compound
    case .rule("cognate"): .cognate
    case .rule: .nameOrNumber
    case .unknown: .unknown
    }
  }

  public var words: Int { counts.values.reduce(0, +) }

  /// Words by kind, one metric a line, and last the share an editor would call covered: an entry, a
  /// compound of entries, a name or a number.
  public var report: String {
    let covered = [Kind.entry, .compound, .nameOrNumber].reduce(0) { $0 + (counts[$1] ?? 0) }
    return Kind.allCases.map { "\($0.rawValue) \(Percent(counts[$0] ?? 0, of: words))\n" }.joined()
      + "COVERED \(Percent(covered, of: words))\n"
  }

  /// Words without an entry, the most frequent first.
  public var gaps: [Missing] {
    missing.flatMap { kind, words in
      words.map { Missing(lemma: $0.lemma, upos: $0.upos, kind: kind, count: $1) }
    }
    .sorted { ($1.count, $0.lemma, $0.upos.name) < ($0.count, $1.lemma, $1.upos.name) }
  }
}
