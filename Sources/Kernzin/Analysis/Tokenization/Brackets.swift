/// Brackets and quotes inside words: `(werk)dag`, `bezwaar(tje)`, `"A"-status`.
enum Brackets {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// How far apart, in bytes, the two may stand; keeps long rows of brackets linear.
  private static let reach = 64

  /// Whether what opens at the start of the word closes inside it, with more of the word behind.
  static func belongs(opening start: Int, to word: Range<Int>, in bytes: Bytes) -> Bool {
    let partner = partner(of: bytes[start])
    let rest = word.dropFirst().prefix(reach)
    guard let close = rest.first(where: { bytes[$0] == partner }) else { return false }
    let next = close + 1
    guard next < word.upperBound else { return false }
    if bytes[next] == UInt8(ascii: "-") { return next + 1 < word.upperBound }
    // A quoted word goes on behind its quote only after a hyphen.
    return bytes[start] != UInt8(ascii: "\"") && Marks.isLetter(bytes[next])
  }

  /// Whether what closes at the end of the word was opened inside it, after the first letter.
  static func belongs(closing end: Int, to word: Range<Int>, in bytes: Bytes) -> Bool {
    let closing = bytes[end]
    let opening: UInt8 =
      switch closing {
      case UInt8(ascii: ")"): UInt8(ascii: "(")
      case UInt8(ascii: "]"): UInt8(ascii: "[")
      default: UInt8(ascii: "{")
      }
    var depth = 0
    for index in word.suffix(reach).reversed() {
      if bytes[index] == closing { depth += 1 }
      if bytes[index] == opening {
        depth -= 1
        if depth == 0 { return index > word.lowerBound }
      }
    }
    return false
  }

  private static func partner(of opening: UInt8) -> UInt8 {
    switch opening {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    default: opening
    }
  }
}
