import Synchronization

/// Results of a pure function that are worth remembering, such as what becomes of a word no glossary
/// has: an article, and a folder of them, uses the same words again and again.
///
/// When it is full, everything is forgotten: memory stays bounded, and what is frequent soon comes
/// back.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let capacity: Int
  private let values = Mutex<[Key: Value]>([:])

  /// - Parameter capacity: results remembered at most.
  init(capacity: Int) { self.capacity = capacity }

  /// The result for `key`. Two threads may work it out at the same time.
  func value(for key: Key, make: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let made = make()
    values.withLock { values in
      if values.count >= capacity { values.removeAll(keepingCapacity: true) }
      values[key] = made
    }
    return made
  }
}
