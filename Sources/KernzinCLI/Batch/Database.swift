internal import CSQLite

/// An SQLite database in one file, used by one thread at a time.
///
/// Statements are compiled once each. Errors are failures that name the file: 73 when it cannot be
/// had, 74 when the disk says no or the file is damaged.
final class Database {
  enum Value: Sendable {
    case null
    case integer(Int)
    case text(String)

    init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    init(_ integer: Int?) { self = integer.map { .integer($0) } ?? .null }
  }

  /// A row of an answer, to be read while the statement stands on it.
  struct Row {
    fileprivate let statement: Statement

    func text(_ column: Int32) -> String? {
      sqlite3_column_text(statement.handle, column).map { String(cString: $0) }
    }

    func integer(_ column: Int32) -> Int? {
      sqlite3_column_type(statement.handle, column) == SQLITE_NULL
        ? nil : Int(sqlite3_column_int64(statement.handle, column))
    }
  }

  fileprivate final class Statement {
    let handle: OpaquePointer
    init(_ handle: OpaquePointer) { self.handle = handle }
    deinit { sqlite3_finalize(handle) }
  }

  private let path: String
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// - Parameter path: created when it is not there; empty for one that goes with this object.
  init(_ path: String) throws(Failure) {
    self.path = path
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOFOLLOW, nil)
    guard code == SQLITE_OK, let handle else {
      let failure = Self.failure(code, handle, path)
      sqlite3_close_v2(handle)
      throw failure
    }
    self.handle = handle
  }

  // Statements that are still there keep it open until they go, which is now.
  deinit { sqlite3_close_v2(handle) }

  /// Runs statements that take no values and give no rows, set apart by semicolons.
  func run(_ script: String) throws(Failure) {
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw Self.failure(code, handle, path) }
  }

  /// Runs a statement and shows every row of its answer to `visit`, which must not run it again.
  func query(
    _ text: String, _ values: [Value] = [], _ visit: (Row) throws(Failure) -> Void = { _ in }
  ) throws(Failure) {
    let statement = try statement(text)
    defer {
      sqlite3_reset(statement.handle)
      sqlite3_clear_bindings(statement.handle)
    }
    for (index, value) in zip(Int32(1)..., values) {
      let code = bind(value, to: index, of: statement)
      guard code == SQLITE_OK else { throw Self.failure(code, handle, path) }
    }
    while true {
      switch sqlite3_step(statement.handle) {
      case SQLITE_ROW: try visit(Row(statement: statement))
      case SQLITE_DONE: return
      case let code: throw Self.failure(code, handle, path)
      }
    }
  }

  /// All or nothing of what `body` does.
  func transaction(_ body: () throws(Failure) -> Void) throws(Failure) {
    try run("BEGIN")
    do {
      try body()
      try run("COMMIT")
    } catch {
      // What failed may have ended the transaction already.
      try? run("ROLLBACK")
      throw error
    }
  }

  /// Writes the database anew to its place, whole or not at all: the same rows are the same bytes,
  /// whatever happened on the way.
  func publish(as target: String) throws(Failure) {
    // Takes the second file away, which would outlive the one it belongs to. Nor may the file tell how
    // many times it was rewritten.
    try run("PRAGMA journal_mode = DELETE; PRAGMA schema_version = 1")
    let file = SealedFile(
      name: target, temporary: TemporaryFiles.name(beside: target), target: target)
    TemporaryFiles.add(file.temporary)
    try query("VACUUM INTO ?1", [.text(file.temporary)])
    try file.sync()
    try file.publish()
  }

  private func statement(_ text: String) throws(Failure) -> Statement {
    if let known = statements[text] { return known }
    var compiled: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, text, -1, &compiled, nil)
    guard code == SQLITE_OK, let compiled else { throw Self.failure(code, handle, path) }
    let statement = Statement(compiled)
    statements[text] = statement
    return statement
  }

  private func bind(_ value: Value, to index: Int32, of statement: Statement) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(statement.handle, index)
    case .integer(let number): return sqlite3_bind_int64(statement.handle, index, Int64(number))
    case .text(var text):
      // SQLITE_TRANSIENT, a macro Swift does not see: SQLite keeps a copy.
      let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(statement.handle, index, $0.baseAddress, Int32($0.count), copied)
        }
      }
    }
  }

  private static func failure(_ code: Int32, _ handle: OpaquePointer?, _ path: String) -> Failure {
    let error = sqlite3_system_errno(handle)
    let reason =
      error != 0
      ? SystemError.text(error)
      : code == SQLITE_FULL
        ? "no space left on device" : handle.map { String(cString: sqlite3_errmsg($0)) } ?? "?"
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED:
      return Failure(.cannotCreate, "\(path): error: another run is writing to it")
    case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM:
      return Failure(.cannotCreate, "\(path): error: cannot create: \(reason)")
    case SQLITE_CORRUPT, SQLITE_NOTADB:
      return Failure(
        .inputOutput,
        "\(path): error: is damaged (\(reason)); without it everything is done again")
    default:
      return Failure(
        .inputOutput, "\(path): error: cannot write: \(reason)", isOfOneFile: false)
    }
  }
}
