import Glibc

/// Threads. Not tasks: a worker may wait for an external program, and the pool that tasks share has
/// only as many threads as the machine has cores.
enum Workers {
  /// Cores this process may use.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs `body` on `count` threads, `meanwhile` on this one, and waits for all of them.
  ///
  /// - Throws: 70 when the system gives no threads.
  static func run(
    _ count: Int, _ body: @escaping @Sendable () -> Void, meanwhile: () -> Void
  ) throws(Failure) {
    let threads = (0..<max(1, count)).compactMap { _ in start(body) }
    guard threads.count == max(1, count) else {
      // Those that did start find nobody to talk to: the program ends with this failure.
      throw Failure(.internalError, "error: cannot start \(count) threads; '-j' takes fewer")
    }
    meanwhile()
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Runs `body` on a thread nobody waits for.
  static func detach(_ body: @escaping @Sendable () -> Void) {
    if let thread = start(body) { pthread_detach(thread) }
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work(body))
    let code = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    guard code == 0 else {
      work.release()
      return nil
    }
    return thread
  }
}
