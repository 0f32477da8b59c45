/// U+FEFF at the start of a file, which tells the encoding.
struct ByteOrderMark {
  let encoding: TextEncoding
  /// In bytes.
  let length: Int

  init?(at bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BigEndian, 2)
    } else {
      return nil
    }
  }
}

/// Tells UTF-16 without a byte order mark by where its zero bytes stand.
enum ZeroBytes {
  /// European text in UTF-16 has a zero in nearly every pair of bytes, always on the same side.
  static func utf16(in bytes: [UInt8]) -> TextEncoding? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs > 1 else { return nil }
    var even = 0
    var odd = 0
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { even += 1 }
      if bytes[2 * pair + 1] == 0 { odd += 1 }
    }
    if odd * 2 > pairs, even * 10 < pairs { return .utf16LittleEndian }
    if even * 2 > pairs, odd * 10 < pairs { return .utf16BigEndian }
    return nil
  }
}
