internal import Dispatch

extension Array where Element: Sendable {
  /// The results of `body` for all elements, in their order, on as many threads as there are cores.
  func concurrentMap<Result: Sendable>(_ body: @Sendable (Element) -> Result) -> [Result] {
    [Result](unsafeUninitializedCapacity: count) { results, initialized in
      // Each iteration writes a place of its own.
      nonisolated(unsafe) let places = results
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: body(self[index]))
      }
      initialized = count
    }
  }
}
