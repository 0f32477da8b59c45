import FoundationEssentials
import Glibc

/// A running program with pipes on its three standard streams. Not shared between threads.
///
/// It leads a process group of its own, so that ending it ends what it started as well. It is always
/// waited for: `end()` leaves no zombie.
final class ChildProcess {
  struct Ready {
    var canWrite: Bool
    var hasAnswers: Bool
    var hasErrors: Bool
  }

  private let process: pid_t
  private var input: Int32
  private var output: Int32
  private var errors: Int32
  private var status: Int32?
  /// The end of what it wrote to standard error.
  private var errorTail: [UInt8] = []

  init(_ command: [String]) throws(StageError) {
    guard let program = command.first, !program.isEmpty else {
      throw StageError(code: "program-not-found", message: "no command is given")
    }
    var started = (process: pid_t(0), streams: (Int32(-1), Int32(-1), Int32(-1)), code: ECANCELED)
    RunningPrograms.start {
      started = Self.start(command)
      return started.code == 0 ? started.process : nil
    }
    process = started.process
    (input, output, errors) = started.streams
    let code = started.code
    guard code == 0 else {
      status = -1
      closeAll()
      if code == ENOENT {
        throw StageError(code: "program-not-found", message: "program '\(program)' not found")
      }
      throw StageError(
        code: "cannot-start", message: "cannot start '\(program)': \(reason(code))")
    }
    for stream in [self.input, self.output, self.errors] {
      _ = fcntl(stream, F_SETFL, fcntl(stream, F_GETFL) | O_NONBLOCK)
    }
  }

  /// Whether its standard output is still open.
  var isAnswering: Bool { output >= 0 }

  /// Waits until something can be done; `nil` when the seconds have passed.
  func wait(for seconds: Double, hasInput: Bool) -> Ready? {
    guard seconds > 0 else { return nil }
    var streams = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
      pollfd(fd: hasInput ? input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    let milliseconds = Int32(min(seconds * 1000 + 1, 1e9))
    let count = poll(&streams, 3, milliseconds)
    if count == 0 { return nil }
    return Ready(
      canWrite: streams[2].revents != 0, hasAnswers: streams[0].revents != 0,
      hasErrors: streams[1].revents != 0)
  }

  /// Writes what the pipe takes and says how much it was; everything when nobody reads any more.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    // Whether a broken pipe kills is the process's setting, not ours to change: the signal is held
    // back in this thread, and taken off again if it came.
    var pipe = sigset_t()
    var before = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    let count = bytes.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
    let code = errno
    if count < 0, code == EPIPE {
      var none = timespec()
      sigtimedwait(&pipe, nil, &none)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    if count >= 0 { return count }
    return code == EAGAIN || code == EINTR ? 0 : bytes.count
  }

  func closeInput() { Self.shut(&input) }

  func readAnswers() -> [UInt8] { Self.read(&output) }

  func readErrors() {
    errorTail += Self.read(&errors)
    if errorTail.count > 4096 { errorTail.removeFirst(errorTail.count - 4096) }
  }

  /// Waits for its end; `nil` when the seconds have passed. Signals count from 128, as in a shell.
  func exitStatus(within seconds: Double) -> Int32? {
    closeInput()
    var waited = 0.0
    var pause: UInt32 = 200
    while status == nil {
      var raw: Int32 = 0
      note(RunningPrograms.reap(process, &raw), raw)
      if status != nil || waited > seconds { break }
      usleep(pause)
      waited += Double(pause) / 1e6
      pause = min(pause * 2, 20_000)
    }
    return status
  }

  /// `: ` and the last line it wrote to standard error, or nothing.
  func lastWords() -> String {
    if errors >= 0 { readErrors() }
    let lines = String(decoding: errorTail, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard let last = lines.last(where: { $0.contains { !$0.isWhitespace } }) else { return "" }
    return ": \(last.prefix(200))"
  }

  /// Kills it and its group if it still runs, and takes its exit status.
  func end() {
    if status == nil {
      RunningPrograms.end(process)
      var raw: Int32 = 0
      var result = waitpid(process, &raw, 0)
      while result < 0, errno == EINTR { result = waitpid(process, &raw, 0) }
      note(result, raw)
    }
    closeAll()
  }

  private func note(_ result: pid_t, _ raw: Int32) {
    if result == process {
      status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + raw & 0x7F
    } else if result < 0, errno != EINTR {
      // Somebody else took it, as with SIGCHLD ignored: how it ended is not known.
      status = 0
    }
  }

  private func closeAll() {
    Self.shut(&input)
    Self.shut(&output)
    Self.shut(&errors)
  }

  private static func shut(_ stream: inout Int32) {
    if stream >= 0 { close(stream) }
    stream = -1
  }

  /// What is there to read; shuts the stream at its end.
  private static func read(_ stream: inout Int32) -> [UInt8] {
    var end = false
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      let result = Glibc.read(stream, buffer.baseAddress, buffer.count)
      count = max(0, result)
      end = result == 0 || (result < 0 && errno != EAGAIN && errno != EINTR)
    }
    if end { shut(&stream) }
    return bytes
  }

  private static func start(
    _ command: [String]
  ) -> (process: pid_t, streams: (Int32, Int32, Int32), code: Int32) {
    guard let input = Pipe(), let output = Pipe(), let errors = Pipe() else {
      return (0, (-1, -1, -1), errno)
    }
    var process: pid_t = 0
    let code = spawn(
      command, [(input.readEnd, 0), (output.writeEnd, 1), (errors.writeEnd, 2)], &process)
    for end in [input.readEnd, output.writeEnd, errors.writeEnd] { close(end) }
    return (process, (input.writeEnd, output.readEnd, errors.readEnd), code)
  }

  private static func spawn(
    _ command: [String], _ streams: [(Int32, Int32)], _ process: inout pid_t
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (from, to) in streams { posix_spawn_file_actions_adddup2(&actions, from, to) }
    // The program starts as from a shell: no signal held back, a broken pipe ends it.
    var none = sigset_t()
    var pipe = sigset_t()
    sigemptyset(&none)
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &pipe)
    var arguments = command.map { strdup($0) } + [nil]
    var environment =
      ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    return posix_spawnp(
      &process, command[0], &actions, &attributes, &arguments, &environment)
  }
}

private struct Pipe {
  var readEnd: Int32
  var writeEnd: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    // Above the standard streams, or assigning those in the child would overwrite a pipe.
    for index in 0...1 {
      let low = ends[index]
      ends[index] = fcntl(low, F_DUPFD_CLOEXEC, 3)
      close(low)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }
}

private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
