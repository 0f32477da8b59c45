/// A character that normalized text does not hold, found without decoding.
struct OddCharacter {
  enum Replacement {
    case nothing
    case space
    case lineFeed
    case blankLine

    var bytes: [UInt8] {
      switch self {
      case .nothing: []
      case .space: [0x20]
      case .lineFeed: [0x0A]
      case .blankLine: [0x0A, 0x0A]
      }
    }
  }

  var offset: Int
  /// In bytes.
  var length: Int
  var replacement: Replacement

  static func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> OddCharacter? {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if mayBegin[Int(byte)], let odd = OddCharacter(in: bytes, at: index) { return odd }
      index += 1
    }
    return nil
  }

  private static let mayBegin: [Bool] = (0...255).map { (byte: Int) -> Bool in
    switch byte {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE1...0xE3, 0xEF: true
    default: false
    }
  }

  private init?(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    offset = index
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch bytes[index] {
    case 0x0D:
      (length, replacement) = (second == 0x0A ? 2 : 1, .lineFeed)
    case 0x0B, 0x0C:
      (length, replacement) = (1, .lineFeed)
    case 0x00...0x1F, 0x7F:
      (length, replacement) = (1, .space)
    case 0xC2:
      switch second {
      case 0x85: (length, replacement) = (2, .lineFeed)
      // C1 controls, no-break space.
      case 0x80...0x9F, 0xA0: (length, replacement) = (2, .space)
      // Soft hyphen.
      case 0xAD: (length, replacement) = (2, .nothing)
      default: return nil
      }
    // U+061C, Arabic letter mark.
    case 0xD8 where second == 0x9C: (length, replacement) = (2, .nothing)
    // U+1680, and U+180E.
    case 0xE1 where second == 0x9A && third == 0x80: (length, replacement) = (3, .space)
    case 0xE1 where second == 0xA0 && third == 0x8E: (length, replacement) = (3, .nothing)
    case 0xE2:
      guard let found = Self.general(second, third) else { return nil }
      (length, replacement) = (3, found)
    // Ideographic space.
    case 0xE3 where second == 0x80 && third == 0x80: (length, replacement) = (3, .space)
    // U+FEFF.
    case 0xEF where second == 0xBB && third == 0xBF: (length, replacement) = (3, .nothing)
    default: return nil
    }
  }

  /// General punctuation: U+2000 to U+206F.
  private static func general(_ second: UInt8, _ third: UInt8) -> Replacement? {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): .space
    // Zero-width space and non-joiner; left-to-right and right-to-left marks.
    case (0x80, 0x8B...0x8C), (0x80, 0x8E...0x8F): .nothing
    case (0x80, 0xA8): .lineFeed
    case (0x80, 0xA9): .blankLine
    // Bidirectional embeddings and isolates; word joiner and its like.
    case (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): .nothing
    default: nil
    }
  }
}
