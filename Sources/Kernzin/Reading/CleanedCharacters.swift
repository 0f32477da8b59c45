/// Text with one kind of line end and without control characters.
struct CleanedCharacters {
  var text: String
  /// How many control characters went (line ends and tabs do not count).
  var controls = 0

  init(_ original: String) {
    var original = original
    if original.withUTF8({ !$0.contains(where: Self.isSuspect) }) {
      text = original
      return
    }
    var bytes: [UInt8] = []
    let controls = original.withUTF8 { input in
      bytes.reserveCapacity(input.count)
      return Self.clean(input, into: &bytes)
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.controls = controls
  }

  /// Whether a byte is a control character other than the line feed, or may begin one.
  @inline(__always)
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x0A || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }

  private static func clean(_ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Int
  {
    var controls = 0
    var index = 0
    while index < input.count {
      let byte = input[index]
      let next = index + 1 < input.count ? input[index + 1] : 0
      let third = index + 2 < input.count ? input[index + 2] : 0
      switch (byte, next, third) {
      case (0x0D, 0x0A, _):
        output.append(0x0A)
        index += 2
      case (0x0A...0x0D, _, _), (0x09, _, _):
        // Vertical tab and form feed separate pages or lines of old files.
        output.append(byte == 0x09 ? 0x09 : 0x0A)
        index += 1
      case (0..<0x20, _, _), (0x7F, _, _):
        controls += 1
        index += 1
      case (0xC2, 0x85, _):
        output.append(0x0A)
        index += 2
      case (0xC2, 0x80...0x9F, _):
        controls += 1
        index += 2
      case (0xE2, 0x80, 0xA8):
        output.append(0x0A)
        index += 3
      case (0xE2, 0x80, 0xA9):
        output.append(contentsOf: [0x0A, 0x0A])
        index += 3
      case (0xEF, 0xBB, 0xBF) where index == 0:
        index += 3
      default:
        output.append(byte)
        index += 1
      }
    }
    return controls
  }
}
