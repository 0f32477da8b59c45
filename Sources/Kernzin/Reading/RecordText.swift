/// The decoded text of one record and what had to be done to get it.
///
/// The policy, the same for every format: the encoding is detected (`TextDecoder`); a byte order mark
/// goes; bytes that are invalid become U+FFFD and are counted; CRLF, CR, NEL, LS and PS become LF; NUL
/// and the other control characters except tab and LF go, because no output format can hold them.
/// What is no text at all (a PDF, a picture) is refused.
package struct RecordText {
  /// Characters with line feeds as the only line ends.
  package var text: String
  /// Invalid byte sequences that became U+FFFD.
  var replacements: Int
  var encoding: TextEncoding

  /// Larger records are refused before they are decoded: 64 MiB is about 10 million words, more
  /// than any article, and keeps a stray disk image from filling the memory.
  package static let maximumBytes = 64 << 20

  /// - Parameter encoding: when it is known from elsewhere.
  /// - Throws: `too-large`, `not-text` or `empty-input`.
  package init(
    _ record: [UInt8], maximumBytes: Int = Self.maximumBytes, encoding: TextEncoding? = nil
  ) throws(StageError) {
    guard record.count <= maximumBytes else {
      throw .reading(
        "too-large", "\(record.count) bytes; at most \(maximumBytes) would be right")
    }
    if let format = BinaryFormat(signatureOf: record) {
      throw .reading("not-text", "\(format.name), not text; \(format.remedy)")
    }
    let decoded: DecodedText
    do {
      decoded = try TextDecoder(encoding: encoding).decode(record)
    } catch {
      throw .reading("icu", error.description)
    }
    let cleaned = CleanedCharacters(String(decoding: decoded.utf8, as: UTF8.self))
    // Stray control characters happen in real files; one in twenty does not happen in text.
    let suspects = cleaned.controls + decoded.invalidSequences + decoded.nulls
    if (suspects > 8 && suspects * 20 > record.count) || Self.isGuessedNoise(decoded) {
      throw .reading(
        "not-text", "\(suspects) of \(record.count) bytes are no characters of any text encoding")
    }
    text = cleaned.text
    replacements = decoded.invalidSequences
    self.encoding = decoded.encoding
    guard text.utf8.contains(where: { !$0.isASCIIWhiteSpace }) else {
      throw .reading("empty-input", record.isEmpty ? "no bytes" : "no characters but white space")
    }
  }

  /// Almost any bytes can be read as UTF-16. Taken for it without a mark, they must come out as text in
  /// Latin letters, where every fourth byte at least is ASCII.
  private static func isGuessedNoise(_ decoded: DecodedText) -> Bool {
    let isWide = decoded.encoding == .utf16LittleEndian || decoded.encoding == .utf16BigEndian
    guard isWide, !decoded.hadByteOrderMark else { return false }
    return decoded.utf8.count { $0 < 0x80 } * 4 < decoded.utf8.count
  }

  /// What `metadata` remembers of the decoding: whatever was not plain UTF-8.
  package func note(in metadata: inout Metadata) {
    if encoding != .utf8 {
      metadata.other.append(.init(key: "encoding", value: encoding.rawValue))
    }
    if replacements > 0 {
      metadata.other.append(.init(key: "replaced-bytes", value: "\(replacements)"))
    }
  }
}

extension StageError {
  /// An error of the stage every reader is.
  package static func reading(_ code: String, _ message: String, offset: Int? = nil) -> StageError {
    StageError(stage: "read", code: code, message: message, offset: offset)
  }
}

extension UInt8 {
  /// Space, tab, line feed, carriage return or form feed.
  package var isASCIIWhiteSpace: Bool { self == 32 || (9...13).contains(self) }
}
