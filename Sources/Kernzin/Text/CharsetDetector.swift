internal import CICUShim

/// Asks ICU which of the encodings articles come in a text is likely to have.
public enum CharsetDetector {
  /// ICU reads no further than this for its statistics; what comes after costs time only.
  private static let enough = 16 << 10

  /// The best guess of ICU that is one of ours; `nil` when none is.
  public static func detect(_ bytes: borrowing Span<UInt8>) throws(ICUError) -> TextEncoding? {
    try bytes.withUnsafeBufferPointer { bytes throws(ICUError) in
      let guesses = try withUnsafeTemporaryAllocation(of: kz_charset.self, capacity: 24) {
        buffer throws(ICUError) -> [TextEncoding] in
        guard let base = buffer.baseAddress else { return [] }
        let length = Int32(min(bytes.count, enough))
        let count = try icu("detect the encoding") {
          kz_detect_charsets(bytes.baseAddress, length, base, 24, &$0)
        }
        return (0..<Int(count)).compactMap { TextEncoding(rawValue: name(of: buffer[$0])) }
      }
      return guesses.first
    }
  }

  private static func name(of guess: kz_charset) -> String {
    withUnsafeBytes(of: guess.name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
