extension RecordText {
  /// UTF-8 alone, until the text layer's decoder detects the rest.
  static func decode(_ bytes: [UInt8]) -> (text: String, replacements: Int) {
    let text = String(decoding: bytes, as: UTF8.self)
    let before = bytes.withUnsafeBufferPointer { Self.replacementCharacters(in: $0) }
    var copy = text
    let after = copy.withUTF8 { Self.replacementCharacters(in: $0) }
    return (text, after - before)
  }

  private static func replacementCharacters(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices.dropLast(2)
    where bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD {
      count += 1
    }
    return count
  }
}
