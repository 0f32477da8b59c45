internal import CICUShim

/// The end of a sentence, word or grapheme.
public struct Boundary: Sendable, Hashable {
  /// Byte offset.
  public var end: Int32
  /// Which rule made it: for words 0 means white space or punctuation, 100 to 199 a number, from 200
  /// on letters (ICU's rule status).
  public var status: UInt16

  /// Whether a word ends here, rather than white space or punctuation.
  public var isWord: Bool { status >= 100 }
}

/// Walks over text by the rules it was made from. Belongs to one task: it cannot be copied, only
/// handed over.
public struct BreakCursor: ~Copyable {
  private let handle: OpaquePointer

  /// How many boundaries one call of ICU brings.
  private static let batch = 512

  init(owning handle: OpaquePointer) { self.handle = handle }

  deinit { kz_breaker_close(handle) }

  /// Gives the handle to whoever asked.
  consuming func release() -> OpaquePointer {
    let handle = handle
    discard self
    return handle
  }

  /// Appends every boundary in `text`, UTF-8 that is read where it lies. Offsets count from its
  /// start; the start itself is no boundary, the end is one.
  public mutating func boundaries(
    of text: borrowing Span<UInt8>, into boundaries: inout [Boundary]
  ) throws(ICUError) {
    let handle = handle
    let count = Int64(text.count)
    // No capacity is reserved batch by batch: that would make appending quadratic.
    try text.withUnsafeBufferPointer { bytes throws(ICUError) in
      try icu("read text") { kz_breaker_set_utf8(handle, bytes.baseAddress, count, &$0) }
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.batch) { ends in
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: Self.batch) { statuses in
          guard let end = ends.baseAddress, let status = statuses.baseAddress else { return }
          var filled = Self.batch
          while filled == Self.batch {
            filled = Int(kz_breaker_fill(handle, end, status, Int32(Self.batch)))
            for index in 0..<filled {
              boundaries.append(Boundary(end: end[index], status: status[index]))
            }
          }
        }
      }
      // Nothing of the text is kept when the call is over.
      try icu("let go of text") { kz_breaker_set_utf8(handle, nil, 0, &$0) }
    }
  }

  /// Every boundary in `text`.
  public mutating func boundaries(of text: borrowing Span<UInt8>) throws(ICUError) -> [Boundary] {
    var found: [Boundary] = []
    try boundaries(of: text, into: &found)
    return found
  }
}
