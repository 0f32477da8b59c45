import FoundationEssentials
import Glibc
import Kernzin

/// What runs into an output folder did, so that nothing is done twice, and what this one is to do.
///
/// One row an input, in an SQLite database that outlives being killed; only one run at a time has it.
/// What is to be done lies in tables of the same connection that go with it, so that memory does not
/// grow with the folder. `manifest.jsonl` tells the rows to people and is written whole at the end.
final class Ledger {
  struct Entry: Codable, Sendable, Hashable {
    struct Problem: Codable, Sendable, Hashable {
      var code: String
      var stage: String
      var message: String
    }

    /// Path below the input folder.
    var input: String
    /// Path below the output folder.
    var output: String?
    /// SHA-256 of the input.
    var sha256: String?
    /// Digest of all else the output depends on: pipeline, glossaries, formats, engine.
    var run: String
    var ok: Bool
    /// Records that failed in an input that holds many.
    var failed: Int?
    var error: Problem?
    /// Of the article, or the first of several.
    var title: String?
    /// ISO 8601, as precise as the source gave it.
    var date: String?
  }

  static let manifestName = "manifest.jsonl"
  static let name = ".kernzin-ledger"
  /// Rows read at once.
  static let page = 64

  /// Whether the folder had been written to by a run before this one.
  let isKnown: Bool
  let database: Database
  private let folder: String
  /// The output folder, locked for as long as this is open.
  private let lock: Int32

  /// - Throws: 73 when the folder cannot be written to or another run is writing to it.
  init(folder: String) throws(Failure) {
    self.folder = folder
    lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // Where folders cannot be locked, the database's own lock has to do.
    if lock >= 0, flock(lock, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(lock)
      throw Failure(.cannotCreate, "\(folder): error: another run is writing to it")
    }
    // Asked here, as SQLite would try to read only, and say that there is nothing to read.
    guard access(folder, W_OK) == 0 else {
      let reason = SystemError.text(errno)
      if lock >= 0 { close(lock) }
      throw Failure(.cannotCreate, "\(folder): error: cannot write to it: \(reason)")
    }
    isKnown = [Self.name, Self.manifestName].contains { access("\(folder)/\($0)", F_OK) == 0 }
    database = try Database("\(folder)/\(Self.name)")
    try prepare()
  }

  /// What is known of folders that are not to be written to, as for a dry run.
  init(readingOnly folder: String) throws(Failure) {
    self.folder = folder
    lock = -1
    let path = "\(folder)/\(Self.name)"
    isKnown = access(path, F_OK) == 0
    database = try Database(isKnown ? path : "")
    try prepare()
  }

  deinit { if lock >= 0 { close(lock) } }

  /// Leaves the folder as if this had never been opened.
  func remove() { for end in ["", "-wal", "-journal"] { unlink("\(folder)/\(Self.name)\(end)") } }

  private func prepare() throws(Failure) {
    // Rows are worth less than the outputs they speak of: those that a failing power supply takes are
    // done again, so that no row needs to wait for the disk.
    try database.run(
      """
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS entry (
        input TEXT PRIMARY KEY, output TEXT, sha256 TEXT, run TEXT NOT NULL, ok INTEGER NOT NULL,
        failed INTEGER, code TEXT, stage TEXT, message TEXT, title TEXT, date TEXT) WITHOUT ROWID;
      BEGIN EXCLUSIVE;
      COMMIT;
      """)
    try prepareJobs()
  }

  /// Whether what an earlier run wrote for the same input under the same conditions is still there.
  func isDone(_ entry: Entry, output: String, sha256: String, run: String) -> Bool {
    guard entry.ok, entry.failed == nil, entry.output == output, entry.sha256 == sha256,
      entry.run == run
    else { return false }
    var status = stat()
    return lstat("\(folder)/\(output)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Notes what came of inputs.
  func record(_ entries: [Entry]) throws(Failure) {
    try database.transaction { () throws(Failure) in
      for entry in entries {
        try database.query(
          "INSERT OR REPLACE INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
          [
            .text(entry.input), .init(entry.output), .init(entry.sha256), .text(entry.run),
            .integer(entry.ok ? 1 : 0), .init(entry.failed), .init(entry.error?.code),
            .init(entry.error?.stage), .init(entry.error?.message), .init(entry.title),
            .init(entry.date),
          ])
      }
    }
  }

  /// Forgets inputs that are no more, writes the manifest, and puts the ledger on disk: the same rows
  /// are the same bytes, whatever happened on the way.
  func finish() throws(Failure) {
    try database.run("DELETE FROM entry WHERE input NOT IN (SELECT input FROM job)")
    let manifest = try Output.file("\(folder)/\(Self.manifestName)")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try database.query("SELECT \(Self.columns) FROM entry ORDER BY input") { row throws(Failure) in
      guard let entry = Self.entry(row, from: 0) else { return }
      // Strings and numbers always encode.
      let data = (try? encoder.encode(entry)) ?? Data()
      try manifest.write(String(decoding: data, as: UTF8.self) + "\n")
    }
    try manifest.finish()
    try database.publish(as: "\(folder)/\(Self.name)")
  }

  static let columns =
    "entry.input, entry.output, sha256, run, ok, failed, entry.code, stage, entry.message, title, date"

  /// - Parameter column: where the columns begin.
  static func entry(_ row: Database.Row, from column: Int32) -> Entry? {
    guard let input = row.text(column), let run = row.text(column + 3) else { return nil }
    var entry = Entry(input: input, run: run, ok: row.integer(column + 4) == 1)
    entry.output = row.text(column + 1)
    entry.sha256 = row.text(column + 2)
    entry.failed = row.integer(column + 5)
    if let code = row.text(column + 6) {
      entry.error = Entry.Problem(
        code: code, stage: row.text(column + 7) ?? "", message: row.text(column + 8) ?? "")
    }
    entry.title = row.text(column + 9)
    entry.date = row.text(column + 10)
    return entry
  }
}
