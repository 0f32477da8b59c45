/// Rows of punctuation.
enum Marks {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// How often `byte` stands in a row at the start of `word`.
  static func run(of byte: UInt8, in bytes: Bytes, _ word: Range<Int>) -> Int {
    word.prefix(while: { bytes[$0] == byte }).count
  }

  static func trailingRun(of byte: UInt8, in bytes: Bytes, _ word: Range<Int>) -> Int {
    trailingRun(word) { bytes[$0] == byte }
  }

  private static func trailingRun(_ word: Range<Int>, of isMark: (Int) -> Bool) -> Int {
    var start = word.upperBound
    while start > word.lowerBound, isMark(start - 1) { start -= 1 }
    return word.upperBound - start
  }

  /// A row of `?` and `!` is one token: `!?!`
  static func questionRun(in bytes: Bytes, _ word: Range<Int>) -> Int {
    trailingRun(word) { bytes[$0] == UInt8(ascii: "?") || bytes[$0] == UInt8(ascii: "!") }
  }

  /// Whether the last byte of U+20xx is that of a quote, a dash that stands alone, or an ellipsis.
  static func isQuoteOrDash(_ byte: UInt8) -> Bool {
    switch byte {
    // – — ―, ‘ ’ ‚ ‛ “ ” „, …, ‹ ›
    case 0x93...0x95, 0x98...0x9E, 0xA6, 0xB9, 0xBA: true
    default: false
    }
  }

  /// Whether a token taken off is a quote.
  static func isQuote(in bytes: Bytes, _ token: Range<Int>) -> Bool {
    switch bytes[token.lowerBound] {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), 0xC2: true
    case 0xE2: bytes[token.upperBound - 1] != 0xA6
    default: false
    }
  }

  /// Where the sentence ends when closing quotes are taken off, with or without spaces between.
  static func endWithoutQuotes(in bytes: Bytes, _ sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound {
      switch bytes[end - 1] {
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: " "), UInt8(ascii: "\n"): end -= 1
      case 0x99 where isGeneral(in: bytes, sentence.lowerBound..<end),
        0x9D where isGeneral(in: bytes, sentence.lowerBound..<end):
        end -= 3
      default: return end
      }
    }
    return end
  }

  /// Whether the range ends in a character from U+2000 to U+203F.
  private static func isGeneral(in bytes: Bytes, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    return range.count > 2 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
  }

  /// Length of a quote, dash or ellipsis beyond ASCII at the end of `word`, 0 for none.
  static func longCloser(in bytes: Bytes, _ word: Range<Int>) -> Int {
    let end = word.upperBound
    if isGeneral(in: bytes, word) { return isQuoteOrDash(bytes[end - 1]) ? 3 : 0 }
    let isAngle = bytes[end - 1] == 0xAB || bytes[end - 1] == 0xBB
    return isAngle && word.count > 1 && bytes[end - 2] == 0xC2 ? 2 : 0
  }

  /// Length of punctuation at `index` that divides a chunk without any white space, 0 for none:
  /// `zei:,,Ja`, `en...toen`, `huis—tuin`.
  static func infix(in bytes: Bytes, at index: Int, of chunk: Range<Int>) -> Int {
    switch bytes[index] {
    case UInt8(ascii: ","):
      let commas = run(of: UInt8(ascii: ","), in: bytes, index..<min(index + 4, chunk.upperBound))
      // `weer,,,maar`: a comma, then a quotation.
      return commas == 3 ? 1 : commas > 1 ? 2 : 0
    case UInt8(ascii: "."):
      // Looking back first keeps a long row of periods linear.
      guard index > chunk.lowerBound, isLetter(bytes[index - 1]) else { return 0 }
      let run = run(of: UInt8(ascii: "."), in: bytes, index..<chunk.upperBound)
      // At the end of a chunk it is taken off with what stands around it.
      let isInside = index + run < chunk.upperBound
      return run > 2 && isInside && isLetter(bytes[index + run]) ? run : 0
    case 0xE2:
      // — and …
      guard index + 2 < chunk.upperBound, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0x94 || bytes[index + 2] == 0xA6 ? 3 : 0
    default: return 0
    }
  }

  /// Any byte beyond ASCII counts as part of a letter.
  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
