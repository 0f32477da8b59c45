import Glibc

/// Hands elements from many threads to one, many at once. Whoever sends waits while as many as it
/// holds are waiting already.
///
/// What is unchecked: all state is touched with the lock held only.
final class Channel<Element: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let room = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let news = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let capacity: Int
  private var waiting: [Element] = []
  private var senders: Int
  /// How many elements the receiver is to be woken for.
  private var wanted = 1

  /// - Parameter senders: how many are going to call `close`.
  init(capacity: Int, senders: Int) {
    self.capacity = capacity
    self.senders = senders
    pthread_mutex_init(lock, nil)
    pthread_cond_init(room, nil)
    pthread_cond_init(news, nil)
  }

  deinit {
    pthread_cond_destroy(news)
    pthread_cond_destroy(room)
    pthread_mutex_destroy(lock)
    news.deallocate()
    room.deallocate()
    lock.deallocate()
  }

  func send(_ element: Element) {
    locked {
      while waiting.count >= capacity { pthread_cond_wait(room, lock) }
      waiting.append(element)
      if waiting.count >= wanted { pthread_cond_signal(news) }
    }
  }

  /// A sender has no more.
  func close() {
    locked {
      senders -= 1
      pthread_cond_signal(news)
    }
  }

  /// All that have come, at least one; `nil` when no more will.
  ///
  /// - Parameters:
  ///   - count: how many it is worth waiting for, not more than the capacity.
  ///   - milliseconds: how long, once the first is there.
  func receive(count: Int = 1, within milliseconds: Int = 0) -> [Element]? {
    locked {
      wanted = 1
      while waiting.isEmpty, senders > 0 { pthread_cond_wait(news, lock) }
      wanted = min(count, capacity)
      var end = timespec()
      clock_gettime(CLOCK_REALTIME, &end)
      end.tv_nsec += milliseconds % 1000 * 1_000_000
      end.tv_sec += milliseconds / 1000 + end.tv_nsec / 1_000_000_000
      end.tv_nsec %= 1_000_000_000
      while waiting.count < wanted, senders > 0,
        pthread_cond_timedwait(news, lock, &end) != ETIMEDOUT
      {}
      defer { waiting.removeAll(keepingCapacity: true) }
      pthread_cond_broadcast(room)
      return waiting.isEmpty ? nil : waiting
    }
  }

  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body()
  }
}
