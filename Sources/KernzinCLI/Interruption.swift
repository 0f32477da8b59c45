import Glibc
import Kernzin
import Synchronization

/// Ctrl-C and `kill`: handled on a thread of their own, so that handling may take locks and write.
enum Interruption {
  /// The first signal that came; 0 when none has.
  private static let signal = Atomic<Int32>(0)
  /// Whether the first signal is a request to finish what is in flight, as in `batch`.
  private static let isGraceful = Atomic<Bool>(false)

  /// Whether a signal is ending the program.
  private static let isEnding = Atomic<Bool>(false)

  /// The code to exit with once what was in flight is finished.
  static var requested: ExitStatus? {
    switch signal.load(ordering: .relaxed) {
    case 0: nil
    case SIGTERM: .terminated
    case SIGHUP: .hungUp
    default: .interrupted
    }
  }

  /// From here on the first signal asks, and only the second stops.
  static func finishInFlight() { isGraceful.store(true, ordering: .relaxed) }

  /// Waits for the end where a signal is ending the program: what fails now, as a program does whose own
  /// end that is, has nothing to say, and no code to exit with.
  static func giveWay() {
    while isEnding.load(ordering: .sequentiallyConsistent) { pause() }
  }

  static func listen() {
    // Signals that were to be ignored stay so, as for jobs a script runs in the background.
    let handled = [SIGINT, SIGTERM, SIGHUP].filter { number in
      var action = sigaction()
      sigaction(number, nil, &action)
      return action.__sigaction_handler.sa_handler.map { unsafeBitCast($0, to: Int.self) } != 1
    }
    var signals = set(of: handled)
    // Threads inherit this: signals wait for the one that asks for them.
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    Workers.detach {
      while true {
        var signals = set(of: handled)
        var number: Int32 = 0
        guard sigwait(&signals, &number) == 0 else { continue }
        let isFirst = signal.exchange(number, ordering: .relaxed) == 0
        if isFirst, isGraceful.load(ordering: .relaxed) {
          Console.say("finishing what is in flight; once more to stop at once")
          continue
        }
        isEnding.store(true, ordering: .sequentiallyConsistent)
        RunningPrograms.endAll()
        TemporaryFiles.removeAll()
        _exit(128 + number)
      }
    }
  }

  private static func set(of numbers: [Int32]) -> sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in numbers { sigaddset(&signals, number) }
    return signals
  }
}
