extension Array {
  /// `count` times the same element.
  ///
  /// `Array(repeating:count:)` asks the runtime for its type each time, which takes longer than filling the
  /// arrays of a sentence.
  @inline(__always)
  init(filled element: Element, count: Int) {
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(element) }
  }
}
