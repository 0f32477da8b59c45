import Glibc
import Synchronization

/// The external programs that run right now. They lead process groups of their own, so a signal to
/// this process does not reach them.
public enum RunningPrograms {
  private struct State {
    var groups: Set<pid_t> = []
    var isClosed = false
  }

  private static let state = Mutex(State())

  /// Ends all of them and what they started, and lets no more begin: for a program that is about to
  /// stop itself.
  public static func endAll() {
    state.withLock { state in
      state.isClosed = true
      for group in state.groups { kill(-group, SIGKILL) }
    }
  }

  /// Starts a program. One at a time, and in one step with noting it: pipes are made in two steps
  /// (`pipe`, then "not for children"), and a program started in between would inherit one and hold
  /// it open for ever.
  ///
  /// - Parameter body: returns the number of the process, `nil` when it could not be started.
  static func start(_ body: () -> pid_t?) {
    state.withLock { state in
      guard !state.isClosed, let group = body() else { return }
      state.groups.insert(group)
    }
  }

  /// Ends one and what it started.
  static func end(_ group: pid_t) {
    state.withLock { state in
      kill(-group, SIGKILL)
      state.groups.remove(group)
    }
  }

  /// Takes the exit status of a program if it has ended. In one step with forgetting it: from then on
  /// its number can belong to another.
  static func reap(_ group: pid_t, _ status: inout Int32) -> pid_t {
    var raw = status
    defer { status = raw }
    return state.withLock { state in
      let result = waitpid(group, &raw, WNOHANG)
      if result == group { state.groups.remove(group) }
      return result
    }
  }
}
