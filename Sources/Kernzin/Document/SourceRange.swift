/// A half-open range of UTF-8 byte offsets into a document's text.
///
/// Offsets are 32-bit: a document is at most 2 GiB, and ranges are stored for every token.
public struct SourceRange: Sendable, Hashable {
  public var start: Int32
  public var end: Int32

  public init(_ start: Int, _ end: Int) {
    self.start = Int32(start)
    self.end = Int32(end)
  }

  /// Length in bytes.
  public var count: Int { Int(end - start) }
  public var isEmpty: Bool { end <= start }

  /// The same range as indices of a byte array.
  public var bytes: Range<Int> { Int(start)..<Int(end) }

  /// Whether `other` lies wholly inside this range.
  public func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }
}
