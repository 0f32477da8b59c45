import Glibc
import Synchronization

/// The external programs that run right now. They lead process groups of their own, so a signal to
/// this process does not reach them.
public enum RunningPrograms {
  private static let groups = Mutex(Set<pid_t>())

  /// Ends all of them and what they started: for a program that is about to stop itself.
  public static func endAll() {
    groups.withLock { groups in
      for group in groups { kill(-group, SIGKILL) }
    }
  }

  static func add(_ group: pid_t) { groups.withLock { _ = $0.insert(group) } }

  static func remove(_ group: pid_t) { groups.withLock { _ = $0.remove(group) } }

  /// Takes the exit status of a program if it has ended. In one step with forgetting it: from then on
  /// its number can belong to another.
  static func reap(_ group: pid_t, _ status: inout Int32) -> pid_t {
    var raw = status
    defer { status = raw }
    return groups.withLock { groups in
      let result = waitpid(group, &raw, WNOHANG)
      if result == group { groups.remove(group) }
      return result
    }
  }
}
