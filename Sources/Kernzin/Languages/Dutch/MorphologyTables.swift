internal import FoundationEssentials

/// The tables of `Resources/nl/morphology`.
struct MorphologyTables: Sendable {
  struct Verb: Sendable {
    var past: [String]
    var pastPlural: [String]
    var participles: [String]
    /// First, second and third person of the present; empty where the rules hold.
    var present: [[String]]
  }

  private(set) var verbs: [String: Verb] = [:]
  private(set) var plurals: [String: [String]] = [:]
  private(set) var pluralEndings: [String: [String]] = [:]
  private(set) var degrees: [String: (comparative: [String], superlative: [String])] = [:]
  private(set) var particles: [String] = []
  private(set) var prefixes: [String] = []
  private(set) var schwaVerbs: Set<String> = []
  private(set) var stressedVerbs: Set<String> = []

  /// - Throws: `missing-resource` when a table cannot be read.
  init(folder: URL) throws(StageError) {
    for row in try Self.rows(folder, "verbs", columns: 7) {
      verbs[row[0]] = Verb(
        past: row[1].words, pastPlural: row[2].words, participles: row[3].words,
        present: [row[4].words, row[5].words, row[6].words])
    }
    for row in try Self.rows(folder, "nouns", columns: 2) {
      plurals[row[0]] = row[1].words
    }
    for row in try Self.rows(folder, "noun-plurals", columns: 2) {
      pluralEndings[row[0]] = row[1].words
    }
    for row in try Self.rows(folder, "adjectives", columns: 3) {
      degrees[row[0]] = (row[1].words, row[2].words)
    }
    for row in try Self.rows(folder, "prefixes", columns: 2) {
      if row[1] == "particle" { particles.append(row[0]) } else { prefixes.append(row[0]) }
    }
    for row in try Self.rows(folder, "schwa-verbs", columns: 2) {
      if row[1] == "stressed" { stressedVerbs.insert(row[0]) } else { schwaVerbs.insert(row[0]) }
    }
    particles.sort { ($1.count, $0) < ($0.count, $1) }
    prefixes.sort { ($1.count, $0) < ($0.count, $1) }
  }

  /// The rows of a table below its header, each cut or filled up with empty cells to `columns`.
  private static func rows(
    _ folder: URL, _ name: String, columns: Int
  ) throws(StageError) -> [[String]] {
    let url = folder.appending(path: name + ".tsv")
    guard let data = FileManager.default.contents(atPath: url.path) else {
      throw StageError(code: "missing-resource", message: "cannot read '\(url.path)'")
    }
    let rows = TableFile.rows(String(decoding: data, as: UTF8.self)).dropFirst()
    return rows.map { row in
      Array((row + [String](repeating: "", count: columns)).prefix(columns))
    }
  }
}

extension String {
  /// The words of a cell.
  fileprivate var words: [String] { split(separator: " ").map(String.init) }
}
