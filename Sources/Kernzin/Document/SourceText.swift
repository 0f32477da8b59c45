/// The text of a document as valid UTF-8, addressed by byte offsets.
///
/// Every range of every layer points into these bytes, so that any word of the output can be
/// traced to what stood in the article.
public struct SourceText: Sendable, Hashable {
  /// Valid UTF-8. Whoever creates a `SourceText` from bytes of unknown origin decodes them first.
  public let bytes: [UInt8]

  public init(_ string: String) { bytes = Array(string.utf8) }

  /// - Precondition: `bytes` is valid UTF-8 (invalid sequences read back as U+FFFD).
  public init(utf8 bytes: [UInt8]) { self.bytes = bytes }

  /// The text of a range.
  public subscript(range: SourceRange) -> String {
    bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range.bytes]), as: UTF8.self)
    }
  }

  public var string: String { String(decoding: bytes, as: UTF8.self) }
  public var range: SourceRange { SourceRange(0, bytes.count) }
  public var isEmpty: Bool { bytes.isEmpty }
}
