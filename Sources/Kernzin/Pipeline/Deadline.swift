/// How long work on one record may take.
///
/// Work is never cut off in the middle: it asks, between stages and between sentences, and stops by
/// itself. A record that fails so is an error like any other.
public enum Deadline {
  private struct Limit: Sendable {
    var end: ContinuousClock.Instant
    var allowed: Duration
  }

  @TaskLocal private static var current: Limit?

  /// Runs `work`, which may take as long as `allowed`; as long as it likes when there is none.
  public static func within<Result>(
    _ allowed: Duration?, _ work: () throws(StageError) -> Result
  ) throws(StageError) -> Result {
    guard let allowed else { return try work() }
    let limit = Limit(end: .now + allowed, allowed: allowed)
    // What a task-local value is bound around cannot throw errors of one type only.
    let result = $current.withValue(limit) {
      Swift.Result { () throws(StageError) in try work() }
    }
    return try result.get()
  }

  /// - Throws: `timeout` when the time is over.
  public static func check() throws(StageError) {
    guard let limit = current, ContinuousClock.now > limit.end else { return }
    throw StageError(code: "timeout", message: "took longer than \(limit.allowed)")
  }
}
