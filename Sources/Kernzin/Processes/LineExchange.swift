import Glibc

/// Starts a program, writes lines to it and reads as many lines back.
///
/// Plain `posix_spawn` and `poll` rather than swift-subprocess: stages are synchronous, and the
/// package would add half its own build time again for one stage. Writing and reading happen in one
/// loop, so neither side can block the other by filling a pipe.
struct LineExchange: Sendable {
  /// Program, looked up on PATH when it has no slash, and its arguments.
  let command: [String]
  /// Seconds that may pass without another answer.
  let timeout: Double

  /// More than this on one line, or altogether unread, is not an answer to a sentence.
  private static let longestAnswer = 1 << 20

  /// - Throws: codes `program-not-found`, `cannot-start`, `timeout`, `exit-status`,
  ///   `missing-answers`, `too-many-answers`, `bad-answer`.
  func callAsFunction(_ questions: [[UInt8]]) throws(StageError) -> [[UInt8]] {
    guard !questions.isEmpty else { return [] }
    let child = try ChildProcess(command)
    defer { child.end() }
    let input = Array(questions.joined(separator: [0x0A])) + [0x0A]
    var written = 0
    var answers: [[UInt8]] = []
    var partial: [UInt8] = []
    var clock = Stopwatch(limit: timeout)
    while child.isAnswering {
      let ready = child.wait(for: clock.remaining, hasInput: written < input.count)
      guard let ready else { throw late(answers.count, of: questions.count, child) }
      if ready.canWrite {
        written += child.write(input[written...])
        if written == input.count { child.closeInput() }
      }
      if ready.hasErrors { child.readErrors() }
      guard ready.hasAnswers else { continue }
      let chunk = child.readAnswers()
      for piece in chunk.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        if piece.offset > 0 {
          answers.append(partial)
          partial = []
          clock.restart()
        }
        partial += piece.element
      }
      if partial.count > Self.longestAnswer {
        throw StageError(
          code: "bad-answer", message: "an answer of '\(command[0])' is longer than 1 MiB")
      }
      if answers.count > questions.count { break }
    }
    if !partial.isEmpty { answers.append(partial) }
    guard answers.count <= questions.count else {
      throw StageError(
        code: "too-many-answers",
        message: "'\(command[0])' answered more than the \(questions.count) lines it was given")
    }
    guard let status = child.exitStatus(within: clock.remaining) else {
      throw late(answers.count, of: questions.count, child)
    }
    guard status == 0 else {
      let how = status > 128 ? "was ended by signal \(status - 128)" : "ended with status \(status)"
      throw StageError(
        code: "exit-status", message: "'\(command[0])' \(how)\(child.lastWords())")
    }
    guard answers.count == questions.count else {
      throw StageError(
        code: "missing-answers",
        message: "'\(command[0])' answered \(answers.count) of \(questions.count) lines"
          + child.lastWords())
    }
    return answers.map { $0.last == 0x0D ? Array($0.dropLast()) : $0 }
  }

  private func late(_ answered: Int, of count: Int, _ child: ChildProcess) -> StageError {
    let seconds = timeout == timeout.rounded() ? "\(Int(timeout))" : "\(timeout)"
    let what = answered < count ? "no answer to line \(answered + 1)" : "it did not end"
    return StageError(
      code: "timeout",
      message: "'\(command[0])': \(what) within \(seconds) s (answers must be flushed line by line)"
        + child.lastWords())
  }
}

/// Counts down a number of seconds on the clock that never jumps.
private struct Stopwatch {
  private let limit: Double
  private var start: Double

  init(limit: Double) {
    self.limit = limit
    self.start = Self.now
  }

  mutating func restart() { start = Self.now }
  var remaining: Double { start + limit - Self.now }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
