import Glibc

/// Hands elements from many threads to one, which takes all that have come at once. Whoever sends
/// waits while as many as it holds are waiting already.
///
/// What is unchecked: all state is touched with the lock held only.
final class Channel<Element: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let capacity: Int
  private var waiting: [Element] = []
  private var senders: Int

  /// - Parameter senders: how many are going to call `close`.
  init(capacity: Int, senders: Int) {
    self.capacity = capacity
    self.senders = senders
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  func send(_ element: Element) {
    locked {
      while waiting.count >= capacity { pthread_cond_wait(changed, lock) }
      waiting.append(element)
    }
  }

  /// A sender has no more.
  func close() { locked { senders -= 1 } }

  /// All that have come, at least one; `nil` when no more will.
  func receive() -> [Element]? {
    locked {
      while waiting.isEmpty, senders > 0 { pthread_cond_wait(changed, lock) }
      defer { waiting.removeAll(keepingCapacity: true) }
      return waiting.isEmpty ? nil : waiting
    }
  }

  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
    }
    return body()
  }
}
