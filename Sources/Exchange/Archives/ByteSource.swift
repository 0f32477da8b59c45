public import Kernzin

/// Bytes that come in pieces.
public protocol ByteSource: ~Copyable {
  /// Appends the next piece; false at the end.
  mutating func read(into bytes: inout [UInt8]) throws(Diagnostic) -> Bool
}

/// Bytes that are there already.
public struct ByteArray: ByteSource {
  private var rest: [UInt8]?

  public init(_ bytes: [UInt8]) { rest = bytes }

  public mutating func read(into bytes: inout [UInt8]) throws(Diagnostic) -> Bool {
    guard let piece = rest, !piece.isEmpty else { return false }
    rest = nil
    bytes += piece
    return true
  }
}
