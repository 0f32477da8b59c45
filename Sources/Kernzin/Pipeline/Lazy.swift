import Synchronization

/// Values made at their first use, one for each key (such as a language), and shared from then on.
///
/// The lock is held while a value is made: two stages that want the same one at once make it once.
/// Making one must therefore not ask the same `Lazy` again.
final class Lazy<Value: Sendable>: Sendable {
  private let values = Mutex<[String: Value]>([:])

  init() {}

  /// The value for `key`; an error of `make` is passed on and not remembered.
  func value<Failure: Error>(
    for key: String = "", make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try values.withLock { (values: inout [String: Value]) throws(Failure) -> Value in
      if let known = values[key] { return known }
      let made = try make()
      values[key] = made
      return made
    }
  }
}
