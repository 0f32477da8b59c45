import Glibc
import Kernzin

/// What digests of an output folder know of its articles, one row a document, in an SQLite database
/// beside the ledger. Nothing of it is kept in memory.
final class DigestStore {
  static let name = ".kernzin-digest"

  let database: Database
  private let path: String

  /// - Throws: 73 when it cannot be created or another run is writing to it.
  init(folder: String) throws(Failure) {
    path = "\(folder)/\(Self.name)"
    database = try Database(path)
    try database.run(
      """
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS article (
        input TEXT NOT NULL, number INTEGER NOT NULL, run TEXT NOT NULL, sha256 TEXT, output TEXT,
        id TEXT NOT NULL, title TEXT NOT NULL, original TEXT, date TEXT, summary TEXT NOT NULL,
        length INTEGER NOT NULL, terms TEXT NOT NULL, PRIMARY KEY (input, number)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS mention (
        input TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (input, number, kind, text)) WITHOUT ROWID;
      CREATE TEMP TABLE current (input TEXT PRIMARY KEY) WITHOUT ROWID;
      BEGIN EXCLUSIVE;
      COMMIT;
      """)
    // Of what a killed run left nobody knows which input it was made of.
    try remove(where: "sha256 IS NULL")
  }

  /// Notes a document.
  ///
  /// - Parameters:
  ///   - number: its place among those of the input, from 0. With the first, what was known of the input
  ///     is forgotten.
  ///   - run: digest of what outputs depend on besides their inputs.
  func add(_ entry: DigestEntry, of input: String, number: Int, run: String) throws(Failure) {
    try database.transaction { () throws(Failure) in
      if number == 0 {
        for table in ["article", "mention"] {
          try database.query("DELETE FROM \(table) WHERE input = ?1", [.text(input)])
        }
      }
      try database.query(
        "INSERT INTO article VALUES (?1, ?2, ?3, NULL, NULL, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        [
          .text(input), .integer(number), .text(run), .text(entry.id), .text(entry.title),
          .init(entry.originalTitle), .init(entry.date),
          .text(entry.summary.joined(separator: "\n")), .integer(entry.length),
          .text(entry.story.map { String($0, radix: 16) }.joined(separator: " ")),
        ])
      for (kind, texts) in [("name", entry.names), ("term", entry.terms)] {
        for text in texts {
          try database.query(
            "INSERT OR IGNORE INTO mention VALUES (?1, ?2, ?3, ?4)",
            [.text(input), .integer(number), .text(kind), .text(text)])
        }
      }
    }
  }

  /// Whether the documents of an input are known as they are now: from this run, or from one before it
  /// under the same conditions.
  func knows(_ input: String, sha256: String, run: String) throws(Failure) -> Bool {
    var isKnown = false
    try database.query(
      "SELECT 1 FROM article WHERE input = ?1 AND run = ?2 AND coalesce(sha256, ?3) = ?3 LIMIT 1",
      [.text(input), .text(run), .text(sha256)]
    ) { _ in isKnown = true }
    return isKnown
  }

  /// Says of which bytes an input was read, and where its output lies.
  func confirm(_ input: String, sha256: String, output: String) throws(Failure) {
    try database.query("INSERT OR IGNORE INTO current VALUES (?1)", [.text(input)])
    try database.query(
      """
      UPDATE article SET sha256 = ?2, output = ?3
        WHERE input = ?1 AND (sha256 IS NOT ?2 OR output IS NOT ?3)
      """, [.text(input), .text(sha256), .text(output)])
  }

  /// Forgets inputs that were not confirmed.
  func removeOthers() throws(Failure) {
    try remove(where: "input NOT IN (SELECT input FROM current)")
  }

  /// Puts everything on disk: the same rows are the same bytes.
  func finish() throws(Failure) { try database.publish(as: path) }

  private func remove(where condition: String) throws(Failure) {
    try database.run(
      """
      DELETE FROM article WHERE \(condition);
      DELETE FROM mention WHERE NOT EXISTS (SELECT 1 FROM article
        WHERE article.input = mention.input AND article.number = mention.number);
      """)
  }
}
