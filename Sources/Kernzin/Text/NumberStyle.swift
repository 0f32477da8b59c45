internal import CICUShim

/// How a language writes numbers: `1.234,56` in Dutch, `1,234.56` in English.
public final class NumberStyle: @unchecked Sendable {
  // Unchecked because of the pointer: after `init` only const functions are called on it.
  private let handle: OpaquePointer

  /// - Parameter locale: BCP 47 code.
  public init(locale: String) throws(ICUError) {
    handle = try icuHandle("open numbers of '\(locale)'") { kz_numbers_open(locale, &$0) }
  }

  deinit { kz_numbers_close(handle) }

  /// - Parameters:
  ///   - decimals: least and most digits after the decimal mark; beyond, halves are rounded to even.
  ///   - grouped: whether thousands are marked.
  public func format(
    _ value: Double, decimals: ClosedRange<Int> = 0...3, grouped: Bool = true
  ) throws(ICUError) -> String {
    let bytes = try icuBytes("format a number", guess: 32) {
      kz_numbers_format(
        handle, value, Int32(decimals.lowerBound), Int32(decimals.upperBound), grouped, $0, $1, &$2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number a text consists of, or `nil` when it is none, wholly or in part.
  public func parse(_ text: String) throws(ICUError) -> Double? {
    let span = text.utf8Span.span
    guard !span.isEmpty else { return nil }
    return try span.withUnsafeBufferPointer { bytes throws(ICUError) -> Double? in
      let count = try icuCount(bytes.count)
      var end: Int32 = 0
      let value = try icu("parse a number") {
        kz_numbers_parse(handle, bytes.baseAddress, count, &end, &$0)
      }
      return Int(end) == bytes.count ? value : nil
    }
  }
}
