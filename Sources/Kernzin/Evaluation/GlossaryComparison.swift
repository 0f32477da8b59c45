/// Compares a glossary with somebody else's dictionary: where the two have no English in common, one
/// of them is wrong, or the word has a sense the other lacks.
public struct GlossaryComparison {
  public struct Finding: Sendable, Hashable {
    public var entry: GlossaryEntry
    /// What the dictionary has instead.
    public var dictionary: [String]
    /// Place of the lemma in the list of frequent words, from 1; `nil` when it is not in it.
    public var rank: Int?
  }

  /// Lines compared: those without a context whose lemma the dictionary has.
  public private(set) var compared = 0
  /// Lines whose first English is in the dictionary's list.
  public private(set) var agreed = 0
  /// Lines none of whose English is, most frequent lemma first.
  public private(set) var findings: [Finding] = []

  /// - Parameter ranks: place of each lemma by frequency, from 1.
  public init(
    _ glossary: Glossary, with dictionary: [DictionaryEntry], ranks: [String: Int] = [:]
  ) {
    let known = Dictionary(
      dictionary.map { (LemmaKey.of($0.headword), $0.english) }, uniquingKeysWith: { $0 + $1 })
    // Of a word with several parts of speech the dictionary tells no senses apart: all its lines
    // together must have something in common with it.
    var lemmas: [String] = []
    var lines: [String: [GlossaryEntry]] = [:]
    for entry in glossary.allEntries() {
      let key = LemmaKey.of(entry.lemma)
      guard known[key] != nil else { continue }
      if lines[key] == nil { lemmas.append(key) }
      lines[key, default: []].append(entry)
    }
    for key in lemmas {
      guard let english = known[key], let entries = lines[key] else { continue }
      let theirs = Set(english.map { EnglishSpelling.key($0) })
      let isShared = entries.contains { entry in
        entry.english.contains { theirs.contains(Self.key($0)) }
      }
      for entry in entries where entry.context.isEmpty {
        compared += 1
        if theirs.contains(Self.key(entry.english[0])) { agreed += 1 }
        if !isShared {
          findings.append(Finding(entry: entry, dictionary: english, rank: ranks[key]))
        }
      }
    }
    findings.sort { a, b in
      let (first, second) = (a.rank ?? .max, b.rank ?? .max)
      return first == second ? a.entry.lemma < b.entry.lemma : first < second
    }
  }

  private static func key(_ english: String) -> String {
    EnglishSpelling.key(english.filter { $0 != "*" })
  }

  /// Reads ranks from a list of words, most frequent first: the lemma is the first field of a line
  /// that is no number, so that lists with counts or ranks in front can be used as they are.
  public static func ranks(in list: String) -> [String: Int] {
    var ranks: [String: Int] = [:]
    var next = 1
    for line in list.split(whereSeparator: \.isNewline) {
      let fields = line.split(whereSeparator: { $0 == "\t" || $0 == " " })
      guard
        let word = fields.first(where: { field in
          !field.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
        })
      else { continue }
      let key = LemmaKey.of(String(word))
      if ranks[key] == nil {
        ranks[key] = next
        next += 1
      }
    }
    return ranks
  }
}
