import Glibc
import Kernzin
import Synchronization

/// A batch at work: jobs in parallel, results and messages in the order of the inputs.
final class BatchRun: Sendable {
  /// What came of a job.
  enum Outcome: Sendable {
    case written(Ledger.Entry)
    case unchanged(Ledger.Entry)
    case failed(Ledger.Entry)
  }

  /// The code of outputs that have no place to go.
  static let cannotCreate = "cannot-create"

  private struct State {
    var outcomes: [Outcome?]
    /// Messages of jobs that are done, until all before them are said.
    var messages: [Int: [String]] = [:]
    /// The first job that is not done.
    var frontier = 0
    var done = 0
    var failed = 0
    var stop: Failure?
    var progress: ProgressBar
  }

  private let jobs: [BatchPlan.Job]
  private let folder: String
  private let output: String
  private let run: String
  private let isForced: Bool
  /// Inputs that may fail before no more are begun.
  private let maximumErrors: Int
  private let conversion: @Sendable (BatchPlan.Job) -> Conversion
  private let next = Atomic<Int>(0)
  private let state: Mutex<State>
  private let ledger: Mutex<Ledger>

  /// - Parameter run: digest of all the outputs depend on besides their inputs.
  init(
    jobs: [BatchPlan.Job], folder: String, output: String, ledger: sending Ledger, run: String,
    isForced: Bool, maximumErrors: Int = .max, progress: ProgressBar.Style = .auto,
    conversion: @escaping @Sendable (BatchPlan.Job) -> Conversion
  ) {
    self.jobs = jobs
    self.folder = folder
    self.output = output
    self.run = run
    self.isForced = isForced
    self.maximumErrors = maximumErrors
    self.conversion = conversion
    state = Mutex(
      State(
        outcomes: Array(repeating: nil, count: jobs.count),
        progress: ProgressBar(progress, total: jobs.count)))
    self.ledger = Mutex(ledger)
  }

  /// Works on everything and writes the manifest.
  ///
  /// - Returns: what came of every job, `nil` for those an interruption left undone.
  /// - Throws: 73 or 74 when an output cannot be written; what was written before stays.
  func callAsFunction(workers: Int) throws(Failure) -> [Outcome?] {
    Workers.run(min(workers, max(1, jobs.count))) { self.work() }
    Console.show(status: "")
    let (outcomes, stop) = state.withLock { ($0.outcomes, $0.stop) }
    // What an interruption left undone keeps what was known of it.
    let entries = zip(jobs, outcomes).compactMap { job, outcome in
      outcome?.entry ?? ledger.withLock { $0.entry(job.input) }
    }
    if let stop { throw stop }
    try syncFolders(outcomes)
    try ledger.withLock { ledger throws(Failure) in try ledger.finish(entries) }
    return outcomes
  }

  /// Brings the names of all outputs to disk, before the manifest calls them done.
  private func syncFolders(_ outcomes: [Outcome?]) throws(Failure) {
    var synced: Set<Substring> = []
    for case .written(let entry)? in outcomes {
      guard let target = entry.output else { continue }
      let folder = target.lastIndex(of: "/").map { target[..<$0] } ?? ""
      if synced.insert(folder).inserted { try Folder.sync(above: "\(output)/\(target)") }
    }
  }

  private func work() {
    while Interruption.requested == nil,
      state.withLock({ $0.stop == nil && $0.failed <= maximumErrors })
    {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < jobs.count else { return }
      var messages: [String] = []
      do {
        let outcome = try process(jobs[index], &messages)
        finish(index, outcome, messages)
      } catch {
        state.withLock { if $0.stop == nil { $0.stop = error } }
      }
    }
  }

  private func process(
    _ job: BatchPlan.Job, _ messages: inout [String]
  ) throws(Failure) -> Outcome {
    let path = "\(folder)/\(job.input)"
    var entry = Ledger.Entry(input: job.input, run: run, ok: false)
    if let problem = job.problem { return fail(entry, problem, path, &messages) }
    do {
      let hash = try InputFile(path).hash()
      entry.sha256 = hash
      if !isForced,
        let done = ledger.withLock({
          $0.done(job.input, output: job.output, sha256: hash, run: run)
        })
      {
        return .unchanged(done)
      }
    } catch {
      let problem = StageError(
        stage: "read", code: "unreadable", message: SystemError.text(errno))
      return fail(entry, problem, path, &messages)
    }
    do {
      return try convert(job, path, entry, &messages)
    } catch  where error.isOfOneFile {
      // The message names the file itself.
      if let message = error.message { messages.append(message) }
      entry.error = .init(
        code: error.status == .cannotCreate ? Self.cannotCreate : "unreadable", stage: "batch",
        message: error.message ?? "")
      return .failed(entry)
    }
  }

  private func convert(
    _ job: BatchPlan.Job, _ path: String, _ entry: Ledger.Entry, _ messages: inout [String]
  ) throws(Failure) -> Outcome {
    var entry = entry
    let target = "\(output)/\(job.output)"
    try Folder.create(above: target)
    let file = try Output.file(target)
    var firstError: StageError?
    var said: [String] = []
    // Named by its path below the folder: wherever that lies, the output is the same.
    let tally = try conversion(job).convert(InputFile(path), id: job.input, to: file) {
      failure in
      if firstError == nil { firstError = failure.error }
      said.append(failure.message)
    }
    messages += said
    if let firstError, tally.failed == tally.records {
      entry.error = .init(
        code: firstError.code, stage: firstError.stage, message: firstError.message)
      return .failed(entry)
    }
    try file.finish(syncsFolder: false)
    entry.ok = true
    entry.output = job.output
    if tally.failed > 0 { entry.failed = tally.failed }
    ledger.withLock { $0.append(entry) }
    return .written(entry)
  }

  private func fail(
    _ entry: Ledger.Entry, _ problem: StageError, _ path: String, _ messages: inout [String]
  ) -> Outcome {
    var entry = entry
    entry.error = .init(code: problem.code, stage: problem.stage, message: problem.message)
    messages.append(
      Conversion.RecordFailure(input: path, line: nil, error: problem).message)
    return .failed(entry)
  }

  /// Notes what came of a job and says what there is to say, in the order of the inputs.
  private func finish(_ index: Int, _ outcome: Outcome, _ messages: [String]) {
    state.withLock { state in
      state.outcomes[index] = outcome
      state.messages[index] = messages
      state.done += 1
      if case .failed = outcome { state.failed += 1 }
      while state.frontier < jobs.count,
        let said = state.messages.removeValue(forKey: state.frontier)
      {
        for message in said { Console.say(message) }
        state.frontier += 1
      }
      state.progress.show(done: state.done, failed: state.failed)
    }
  }
}

extension BatchRun.Outcome {
  var entry: Ledger.Entry {
    switch self {
    case .written(let entry), .unchanged(let entry), .failed(let entry): entry
    }
  }
}
