internal import CICUShim

/// Text as valid UTF-8 with line feeds at line ends, and what had to be done to the bytes.
public struct DecodedText: Sendable, Hashable {
  public var utf8: [UInt8]
  public var encoding: TextEncoding
  public var hadByteOrderMark: Bool
  /// Byte sequences that mean nothing in the encoding; each became U+FFFD.
  public var invalidSequences: Int
  /// U+0000, each of which became a space.
  public var nulls: Int
}

/// Turns bytes of unknown encoding into text.
///
/// Which encoding it is, decided in this order:
/// 1. a byte order mark is believed and removed;
/// 2. zero bytes on one side of the byte pairs and hardly any on the other mean UTF-16 without a
///    mark (such bytes can be valid UTF-8, too, so this comes first);
/// 3. valid UTF-8 is UTF-8, and so is what has more valid sequences of several bytes than invalid
///    ones: a damaged file, since hardly any text in another encoding has even one by chance;
/// 4. ICU's detection, if it names one of `TextEncoding`;
/// 5. Windows-1252.
///
/// Invalid sequences become U+FFFD and zeros become spaces; both are counted. CR LF and CR become LF.
public struct TextDecoder: Sendable {
  /// The encoding when it is known; a byte order mark is removed but not believed.
  public var encoding: TextEncoding?

  public init(encoding: TextEncoding? = nil) { self.encoding = encoding }

  /// - Throws: when ICU lacks the converter of an encoding.
  public func decode(_ bytes: [UInt8]) throws(ICUError) -> DecodedText {
    let mark = ByteOrderMark(at: bytes)
    let chosen: TextEncoding
    if let encoding {
      chosen = encoding
    } else if let mark {
      chosen = mark.encoding
    } else {
      chosen = try Self.guess(bytes)
    }
    let skipped = mark.map { $0.encoding == chosen ? $0.length : 0 } ?? 0
    var text = try Self.convert(bytes, from: skipped, encoding: chosen)
    text.hadByteOrderMark = skipped > 0
    LineEnds.clean(&text)
    return text
  }

  private static func guess(_ bytes: [UInt8]) throws(ICUError) -> TextEncoding {
    if let wide = ZeroBytes.utf16(in: bytes) { return wide }
    let sequences = UTF8Sequences(in: bytes)
    if sequences.invalid == 0 || sequences.long > sequences.invalid { return .utf8 }
    switch try CharsetDetector.detect(bytes.span) {
    // Refuted above.
    case .utf8, nil: return .windows1252
    case .some(let encoding): return encoding
    }
  }

  private static func convert(
    _ bytes: [UInt8], from start: Int, encoding: TextEncoding
  ) throws(ICUError) -> DecodedText {
    var text = DecodedText(
      utf8: [], encoding: encoding, hadByteOrderMark: false, invalidSequences: 0, nulls: 0)
    let rest = bytes[start...]
    if encoding == .utf8 {
      text.invalidSequences = UTF8Sequences(in: rest).invalid
      text.utf8 =
        text.invalidSequences == 0 ? Array(rest) : Array(String(decoding: rest, as: UTF8.self).utf8)
      return text
    }
    var invalid: Int32 = 0
    text.utf8 = try rest.withUnsafeBufferPointer { bytes throws(ICUError) in
      // No character of these encodings needs more than three bytes of UTF-8 for each of its own.
      let count = try icuCount(bytes.count)
      return try icuBytes("convert from \(encoding.rawValue)", guess: bytes.count * 3 + 8) {
        kz_to_utf8(
          encoding.rawValue, bytes.baseAddress, count, $0, $1, &invalid, &$2)
      }
    }
    text.invalidSequences = Int(invalid)
    return text
  }
}
