import Glibc
import Synchronization

/// Brings finished outputs to disk and to their places, and notes them in the ledger.
///
/// The order is what makes a batch safe to kill: content on disk, then the name, then, once the names
/// are on disk as well, the row that says it is done. Bringing files to disk one by one takes
/// milliseconds each, so it is done for all that have come while the last ones were.
struct Committer {
  private let output: String
  private(set) var report: BatchReport
  /// Rows of outputs in their places, whose names may not be on disk yet.
  private var unrecorded: [Ledger.Entry] = []

  /// Files brought to disk one by one, which leaves alone what others write to the same disk.
  private static let few = 4

  init(output: String, report: BatchReport) {
    self.output = output
    self.report = report
  }

  mutating func commit(
    _ group: [BatchRun.Finished], to ledger: borrowing Mutex<Ledger>
  ) throws(Failure) {
    let files = group.compactMap(\.outcome.file)
    if files.count > Self.few {
      try Folder.syncDisk(of: output)
      // That was the disk, and with it the names of all before.
      try record(in: ledger)
    } else {
      for file in files { try file.sync() }
    }
    for var finished in group {
      publish(&finished)
      if finished.outcome.kind != .unchanged { unrecorded.append(finished.outcome.entry) }
      report.add(finished)
    }
    if let failure { throw failure }
    if files.count <= Self.few {
      for file in files { try Folder.sync(above: file.target) }
      try record(in: ledger)
    }
  }

  /// Notes the last rows.
  mutating func finish(_ ledger: borrowing Mutex<Ledger>) throws(Failure) {
    if !unrecorded.isEmpty { try Folder.syncDisk(of: output) }
    try record(in: ledger)
  }

  /// Trouble of the disk while files were put in their places.
  private var failure: Failure?

  private mutating func publish(_ finished: inout BatchRun.Finished) {
    guard let file = finished.outcome.file else { return }
    if failure != nil { return file.abandon() }
    do throws(Failure) {
      try file.publish()
    } catch {
      guard error.isOfOneFile else {
        failure = error
        return
      }
      finished.messages.append(error.message ?? "")
      finished.outcome.kind = .failed
      finished.outcome.entry.ok = false
      finished.outcome.entry.output = nil
      finished.outcome.entry.error = .init(
        code: BatchRun.cannotCreate, stage: "batch", message: error.message ?? "")
    }
  }

  private mutating func record(in ledger: borrowing Mutex<Ledger>) throws(Failure) {
    guard !unrecorded.isEmpty else { return }
    let entries = unrecorded
    unrecorded = []
    try ledger.withLock { ledger throws(Failure) in try ledger.record(entries) }
  }
}
