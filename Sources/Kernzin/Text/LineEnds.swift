/// Line ends and zeros of decoded text.
enum LineEnds {
  private static let null: UInt8 = 0x00
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let space: UInt8 = 0x20

  /// CR LF and CR become LF; U+0000 becomes a space and is counted.
  static func clean(_ text: inout DecodedText) {
    // Nearly all text needs none of this, and finding that out is cheap.
    guard text.utf8.contains(where: { $0 == null || $0 == carriageReturn }) else { return }
    var nulls = 0
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for byte in text.utf8 {
      switch byte {
      case carriageReturn:
        out.append(lineFeed)
      case lineFeed where afterReturn:
        break
      case null:
        nulls += 1
        out.append(space)
      default:
        out.append(byte)
      }
      afterReturn = byte == carriageReturn
    }
    text.utf8 = out
    text.nulls = nulls
  }
}
