/// Web and mail addresses, which hold punctuation of every kind.
enum Address {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The address in a chunk, without the punctuation around it: what has `://` in it, or `@` between
  /// letters.
  static func range(in bytes: Bytes, _ chunk: Range<Int>) -> Range<Int>? {
    guard hasAddress(in: bytes, chunk) else { return nil }
    var start = chunk.lowerBound
    while start < chunk.upperBound, opens(bytes[start]) { start += 1 }
    var end = chunk.upperBound
    while end > start, closes(bytes[end - 1], opened: start > chunk.lowerBound) { end -= 1 }
    return start < end ? start..<end : nil
  }

  private static func hasAddress(in bytes: Bytes, _ chunk: Range<Int>) -> Bool {
    for index in chunk.dropFirst().dropLast() {
      switch bytes[index] {
      case UInt8(ascii: "@"):
        if Marks.isLetter(bytes[index - 1]) || Marks.isDigit(bytes[index - 1]) { return true }
      case UInt8(ascii: ":"):
        let slashes = index + 2 < chunk.upperBound && bytes[index + 1] == UInt8(ascii: "/")
        if slashes, bytes[index + 2] == UInt8(ascii: "/") { return true }
      default: continue
      }
    }
    return false
  }

  private static func opens(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: ","):
      true
    default: false
    }
  }

  private static func closes(_ byte: UInt8, opened: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: ">"), UInt8(ascii: "]"):
      true
    // A parenthesis may be part of an address, as those of Wikipedia show.
    case UInt8(ascii: ")"): opened
    default: false
    }
  }
}
