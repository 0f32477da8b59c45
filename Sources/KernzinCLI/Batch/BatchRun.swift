import Glibc
import Kernzin
import Synchronization

/// A batch at work: workers make outputs, and one thread brings them to disk, to their places and
/// into the ledger, many at a time. Messages come in the order of the inputs.
final class BatchRun: Sendable {
  /// What came of a job.
  struct Outcome: Sendable {
    enum Kind: Sendable { case written, unchanged, failed }

    var kind: Kind
    var entry: Ledger.Entry
    /// Not in its place yet.
    var file: SealedFile?
  }

  /// A job that a worker is done with.
  struct Finished: Sendable {
    var number: Int
    var outcome: Outcome
    var messages: [String]
  }

  /// The code of outputs that have no place to go.
  static let cannotCreate = "cannot-create"
  /// Outputs that wait for the disk at most before workers do.
  private static let capacity = 128
  /// Outputs worth bringing to disk together, and how long, in milliseconds, the first of them waits
  /// for the others: what a killed run loses at most besides what it was at.
  private static let (group, patience) = (64, 250)

  private let folder: String
  private let output: String
  private let run: String
  private let isForced: Bool
  /// Inputs that may fail before no more are begun.
  private let maximumErrors: Int
  private let conversion: @Sendable (Ledger.Job) throws(Failure) -> Conversion
  private let total: Int
  private let ledger: Mutex<Ledger>
  /// Jobs read from the ledger and not begun, the next one last; and the number to read on from.
  private let queue = Mutex<(jobs: [Ledger.Job], next: Int)>(([], 0))
  private let failed = Atomic<Int>(0)
  private let stop = Mutex<Failure?>(nil)
  private let progress: ProgressBar.Style

  /// - Parameters:
  ///   - ledger: with the jobs in it.
  ///   - run: digest of all the outputs depend on besides their inputs.
  init(
    ledger: sending Ledger, total: Int, folder: String, output: String, run: String,
    isForced: Bool, maximumErrors: Int, progress: ProgressBar.Style,
    conversion: @escaping @Sendable (Ledger.Job) throws(Failure) -> Conversion
  ) {
    self.ledger = Mutex(ledger)
    self.total = total
    self.folder = folder
    self.output = output
    self.run = run
    self.isForced = isForced
    self.maximumErrors = maximumErrors
    self.progress = progress
    self.conversion = conversion
  }

  /// Works on everything and writes the manifest.
  ///
  /// - Throws: 73 or 74 when an output cannot be written; what was written before stays.
  func callAsFunction(workers: Int) throws(Failure) -> BatchTally {
    let workers = min(workers, max(1, total))
    let channel = Channel<Finished>(capacity: Self.capacity, senders: workers)
    var committer = Committer(
      output: output, report: BatchReport(total: total, progress: progress))
    try Workers.run(workers) {
      self.work(channel)
      channel.close()
    } meanwhile: {
      // A worker that found the disk full leaves whole what others had finished.
      var isBroken = false
      while let group = channel.receive(count: Self.group, within: Self.patience) {
        do throws(Failure) {
          guard !isBroken else { throw Failure(.inputOutput) }
          try committer.commit(group, to: ledger)
        } catch {
          isBroken = true
          for finished in group { finished.outcome.file?.abandon() }
          stop.withLock { if $0 == nil { $0 = error } }
        }
      }
    }
    Console.show(status: "")
    if let failure = stop.withLock({ $0 }) {
      // Rows that find no room are missed by nobody: the next run makes them again.
      try? committer.finish(ledger)
      throw failure
    }
    try committer.finish(ledger)
    try ledger.withLock { ledger throws(Failure) in try ledger.finish() }
    return committer.report.tally
  }

  /// All jobs, and what is known of them when the run is over.
  func eachJob(_ visit: (Ledger.Job) throws(Failure) -> Void) throws(Failure) {
    var next = 0
    while true {
      let jobs = try ledger.withLock { ledger throws(Failure) in try ledger.jobs(from: next) }
      guard let last = jobs.last else { return }
      for job in jobs { try visit(job) }
      next = last.number + 1
    }
  }

  private func work(_ channel: Channel<Finished>) {
    while Interruption.requested == nil, stop.withLock({ $0 == nil }),
      failed.load(ordering: .relaxed) <= maximumErrors
    {
      do throws(Failure) {
        guard let job = try nextJob() else { return }
        var messages: [String] = []
        let outcome = try process(job, &messages)
        if outcome.kind == .failed { failed.add(1, ordering: .relaxed) }
        channel.send(Finished(number: job.number, outcome: outcome, messages: messages))
      } catch {
        stop.withLock { if $0 == nil { $0 = error } }
      }
    }
  }

  private func nextJob() throws(Failure) -> Ledger.Job? {
    try queue.withLock { queue throws(Failure) in
      if queue.jobs.isEmpty {
        let next = queue.next
        let page = try ledger.withLock { ledger throws(Failure) in try ledger.jobs(from: next) }
        queue = (page.reversed(), next + page.count)
      }
      return queue.jobs.popLast()
    }
  }

  private func process(
    _ job: Ledger.Job, _ messages: inout [String]
  ) throws(Failure) -> Outcome {
    let path = "\(folder)/\(job.input)"
    var entry = Ledger.Entry(input: job.input, run: run, ok: false)
    if let problem = job.problem { return fail(entry, problem, path, &messages) }
    do throws(Failure) {
      let conversion = try conversion(job)
      let input = try conversion.take(InputFile(path))
      entry.sha256 = input.sha256
      if !isForced, let known = job.entry,
        ledger.withLock({
          $0.isDone(known, output: job.output, sha256: input.sha256, run: run)
        })
      {
        return Outcome(kind: .unchanged, entry: known)
      }
      return try convert(job, input, conversion, entry, &messages)
    } catch  where error.isOfOneFile {
      // The message names the file itself.
      if let message = error.message { messages.append(message) }
      let isHomeless = error.status == .cannotCreate
      entry.error = .init(
        code: isHomeless ? Self.cannotCreate : "unreadable", stage: "batch",
        message: error.message ?? "")
      return Outcome(kind: .failed, entry: entry)
    }
  }

  private func convert(
    _ job: Ledger.Job, _ input: Conversion.Input, _ conversion: Conversion, _ entry: Ledger.Entry,
    _ messages: inout [String]
  ) throws(Failure) -> Outcome {
    var entry = entry
    let target = "\(output)/\(job.output)"
    let file = try Output.file(target, creatingFolders: true)
    var firstError: StageError?
    var said: [String] = []
    let heading = Mutex<Metadata?>(nil)
    var observed = conversion
    observed.observe = { document in
      heading.withLock { if $0 == nil { $0 = document.metadata } }
      conversion.observe?(document)
    }
    // Named by its path below the folder: wherever that lies, the output is the same.
    let tally = try observed.convert(input, id: job.input, to: file) { failure in
      if firstError == nil { firstError = failure.error }
      said.append(failure.message)
    }
    messages += said
    if let firstError, tally.failed == tally.records {
      entry.error = .init(
        code: firstError.code, stage: firstError.stage, message: firstError.message)
      return Outcome(kind: .failed, entry: entry)
    }
    entry.ok = true
    entry.output = job.output
    entry.title = heading.withLock { $0?.title }
    entry.date = heading.withLock { $0?.date }
    if tally.failed > 0 { entry.failed = tally.failed }
    return Outcome(kind: .written, entry: entry, file: try file.seal())
  }

  private func fail(
    _ entry: Ledger.Entry, _ problem: StageError, _ path: String, _ messages: inout [String]
  ) -> Outcome {
    var entry = entry
    entry.error = .init(code: problem.code, stage: problem.stage, message: problem.message)
    messages.append(
      Conversion.RecordFailure(input: path, line: nil, error: problem).message)
    return Outcome(kind: .failed, entry: entry)
  }
}
