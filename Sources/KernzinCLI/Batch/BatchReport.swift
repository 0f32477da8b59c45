/// Tells how far a batch is and what went wrong, in the order of the inputs.
struct BatchReport {
  private(set) var tally: BatchTally
  private var progress: ProgressBar
  /// Messages of jobs that are done, until all before them are said.
  private var messages: [Int: [String]] = [:]
  /// The first job that is not done.
  private var frontier = 0

  init(total: Int, progress: ProgressBar.Style) {
    tally = BatchTally(total: total)
    self.progress = ProgressBar(progress, total: total)
  }

  mutating func add(_ finished: BatchRun.Finished) {
    let entry = finished.outcome.entry
    switch finished.outcome.kind {
    case .written:
      tally.written += 1
      if entry.failed != nil { tally.partly += 1 }
    case .unchanged: tally.unchanged += 1
    case .failed:
      tally.failed += 1
      if entry.error?.code == BatchRun.cannotCreate { tally.homeless += 1 }
    }
    messages[finished.number] = finished.messages
    while let said = messages.removeValue(forKey: frontier) {
      for message in said { Console.say(message) }
      frontier += 1
    }
    progress.show(done: tally.done, failed: tally.failed)
  }
}
