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
    for row in try TableFile.rows(folder.appending(path: "verbs.tsv"), columns: 7) {
      verbs[row[0]] = Verb(
        past: row[1].words, pastPlural: row[2].words, participles: row[3].words,
        present: [row[4].words, row[5].words, row[6].words])
    }
    for row in try TableFile.rows(folder.appending(path: "nouns.tsv"), columns: 2) {
      plurals[row[0]] = row[1].words
    }
    for row in try TableFile.rows(folder.appending(path: "noun-plurals.tsv"), columns: 2) {
      pluralEndings[row[0]] = row[1].words
    }
    for row in try TableFile.rows(folder.appending(path: "adjectives.tsv"), columns: 3) {
      degrees[row[0]] = (row[1].words, row[2].words)
    }
    for row in try TableFile.rows(folder.appending(path: "prefixes.tsv"), columns: 2) {
      if row[1] == "particle" { particles.append(row[0]) } else { prefixes.append(row[0]) }
    }
    for row in try TableFile.rows(folder.appending(path: "schwa-verbs.tsv"), columns: 2) {
      if row[1] == "stressed" { stressedVerbs.insert(row[0]) } else { schwaVerbs.insert(row[0]) }
    }
    particles.sort { ($1.count, $0) < ($0.count, $1) }
    prefixes.sort { ($1.count, $0) < ($0.count, $1) }
  }
}

extension String {
  /// The words of a cell.
  fileprivate var words: [String] { split(separator: " ").map(String.init) }
}

/// Tables a person writes: tab-separated, `#` starts a comment line, the first line that is none
/// names the columns.
enum TableFile {
  /// The rows, each cut or filled up with empty cells to `columns`.
  static func rows(_ url: URL, columns: Int) throws(StageError) -> [[String]] {
    guard let data = FileManager.default.contents(atPath: url.path) else {
      throw StageError(code: "missing-resource", message: "cannot read '\(url.path)'")
    }
    var isHeader = true
    var rows: [[String]] = []
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      guard line.first != "#" else { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard !isHeader else {
        isHeader = false
        continue
      }
      let missing = [String](repeating: "", count: max(0, columns - cells.count))
      rows.append(Array((cells + missing).prefix(columns)))
    }
    return rows
  }
}
