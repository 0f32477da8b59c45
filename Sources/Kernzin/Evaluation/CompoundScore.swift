/// How well compounds are split, measured on a list of compounds with their parts.
public struct CompoundScore: Sendable {
  /// A compound and the dictionary forms of its parts, in lower case.
  public struct Example: Sendable, Hashable {
    public var word: String
    public var parts: [String]
  }

  public private(set) var total = 0
  public private(set) var split = 0
  public private(set) var right = 0
  /// The words split elsewhere than they should be, with what was found.
  public private(set) var wrong: [(example: Example, found: [String])] = []
  public private(set) var unsplit: [Example] = []

  /// - Parameter resources: whose glossary is the lexicon.
  public init(_ examples: [Example], resources: Resources) throws(StageError) {
    let splitter = try CompoundSplitter(resources)
    for example in examples {
      total += 1
      guard let found = splitter.split(example.word)?.parts else {
        unsplit.append(example)
        continue
      }
      split += 1
      if found == example.parts {
        right += 1
      } else {
        wrong.append((example, found))
      }
    }
  }

  /// The nouns of two parts in a table whose first row names its columns: `upos`, `segmented_lemma`
  /// (`_` at the joint), and the word: the first of `forms` (`form:count form:count`), else `lemma`.
  ///
  /// - Returns: `nil` when a column is missing.
  public static func examples(table: String) -> [Example]? {
    let rows = TableFile.rows(table)
    guard let header = rows.first, let upos = header.firstIndex(of: "upos"),
      let parts = header.firstIndex(of: "segmented_lemma"),
      let word = header.firstIndex(of: "forms") ?? header.firstIndex(of: "lemma")
    else { return nil }
    return rows.dropFirst().compactMap { row in
      guard row.count > max(upos, parts, word), row[upos] == "NOUN" else { return nil }
      let pieces = row[parts].lowercased().split(separator: "_").map(String.init)
      guard pieces.count == 2, let form = row[word].split(separator: " ").first else { return nil }
      let count = form.lastIndex(of: ":") ?? form.endIndex
      return Example(word: form[..<count].lowercased(), parts: pieces)
    }
  }

  /// One metric a line: `SPLIT 90.11`, in percent of all, and `RIGHT`, in percent of what was split.
  public var report: String {
    "WORDS \(total)\nSPLIT \(Percent(split, of: total))\nRIGHT \(Percent(right, of: split))"
  }
}
