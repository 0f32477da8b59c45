/// Finds the words of a stretch of text: runs of letters and digits, with apostrophes and hyphens
/// between them. Knows no language, and no white space either, so it also counts words.
struct WordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int

  /// - Parameter bytes: UTF-8; borrowed, and valid for as long as the scanner is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    position = 0
  }

  /// The place of the next word, `nil` at the end.
  mutating func next() -> Range<Int>? {
    while position < bytes.count, !Self.isWordByte(bytes[position]) || isPunctuation(at: position) {
      position += step(at: position)
    }
    guard position < bytes.count else { return nil }
    let start = position
    var end = start
    while position < bytes.count {
      if Self.isWordByte(bytes[position]), !isPunctuation(at: position) {
        position += 1
        end = position
      } else if let joint = jointLength(at: position), position + joint < bytes.count,
        Self.isWordByte(bytes[position + joint]), !isPunctuation(at: position + joint)
      {
        position += joint
      } else {
        break
      }
    }
    return start..<end
  }

  /// Length of an apostrophe or hyphen, `nil` for anything else.
  private func jointLength(at index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): return 1
    // U+2019, the typographic apostrophe.
    case 0xE2:
      return index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
        ? 3 : nil
    default: return nil
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// General punctuation (U+2000–U+206F) and the symbols of Latin-1 (U+0080–U+00BF).
  private func isPunctuation(at index: Int) -> Bool {
    bytes[index] == 0xC2
      || (bytes[index] == 0xE2 && index + 1 < bytes.count
        && (bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81))
  }

  private func step(at index: Int) -> Int {
    switch bytes[index] {
    case 0xC2: 2
    case 0xE2: 3
    default: 1
    }
  }
}
