/// What a tokenizer must know of a byte at first sight.
struct ByteClass: OptionSet {
  var rawValue: UInt8

  /// Never a token border: letters, digits, hyphen, and most of what a word can hold.
  static let plain = ByteClass([])
  static let space = ByteClass(rawValue: 1 << 0)
  /// May be, or begin, a token of its own.
  static let special = ByteClass(rawValue: 1 << 1)
  /// Found in addresses and in little else: `:` `/` `@`.
  static let address = ByteClass(rawValue: 1 << 2)

  static let table: [ByteClass] = (0...255).map { (byte: Int) -> ByteClass in
    switch UInt8(byte) {
    case 0x09...0x0D, 0x20: .space
    case UInt8(ascii: ":"): [.special, .address]
    case UInt8(ascii: "@"): .address
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "?"),
      UInt8(ascii: "!"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      .special
    // Lead bytes of « », of “ ” ‘ ’ „ … –, and of the spaces beyond ASCII.
    case 0xC2, 0xE1...0xE3: .special
    default: .plain
    }
  }
}
