/// White space in UTF-8, found without decoding.
enum WhiteSpace {
  /// Space, tab, line feed, vertical tab, form feed, carriage return.
  @inline(__always)
  static func isASCII(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// How many bytes the white space at `index` takes: 0 when there is none. Knows all of Unicode's
  /// White_Space, so that text that was never normalized is cut at its odd spaces as well.
  @inline(__always)
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return isASCII(byte) ? 1 : 0 }
    // U+0085, U+00A0; U+1680, U+2000–200A, U+2028–2029, U+202F, U+205F, U+3000.
    guard byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3) else { return 0 }
    return longLength(in: bytes, at: index)
  }

  private static func longLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    if bytes[index] == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (bytes[index], second, third) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
