/// A stretch of text between white space, taken apart into a word and the punctuation around it.
struct Chunk {
  /// Of the word, without punctuation.
  var word: Range<Int>
  var open: Punctuation = []
  var inner: Punctuation = []
  var mark: Punctuation = .none
  var close: Punctuation = []

  /// - Parameter range: bytes of the chunk; not empty.
  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let (kind, length) = Self.opener(in: bytes, start..<end) {
      open.insert(kind)
      start += length
    }
    while start < end, let (kind, length) = Self.closer(in: bytes, start..<end) {
      close.insert(kind)
      end -= length
    }
    let afterMark = end
    while start < end, let length = Self.markLength(in: bytes, start..<end) { end -= length }
    if end < afterMark {
      mark = Self.kind(of: UnsafeBufferPointer(rebasing: bytes[end..<afterMark]))
      while start < end, let (kind, length) = Self.closer(in: bytes, start..<end) {
        inner.insert(kind)
        end -= length
      }
    }
    word = start..<end
    if open.isEmpty { open = .none }
    if inner.isEmpty { inner = .none }
    if close.isEmpty { close = .none }
  }

  /// Punctuation at the start of `range` that opens something.
  private static func opener(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (Punctuation, Int)? {
    let start = range.lowerBound
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return (.quote, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return (.paren, 1)
    case UInt8(ascii: ","):
      // The old `,,` that stands for „.
      let isPair = range.count > 1 && bytes[start + 1] == UInt8(ascii: ",")
      return isPair ? (.quote, 2) : nil
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
      // A bullet or dash stands alone; `-ie` and `*3` are words.
      return range.count == 1 ? (.dash, 1) : nil
    case 0xC2 where range.count > 1:
      // « and »
      let second = bytes[start + 1]
      if second == 0xAB || second == 0xBB { return (.quote, 2) }
      // · as a bullet
      return second == 0xB7 ? (.dash, 2) : nil
    case 0xE2 where range.count > 2 && bytes[start + 1] == 0x80:
      switch bytes[start + 2] {
      // ‘ ’ ‚ ‛ “ ” „ ‹
      case 0x98...0x9E, 0xB9: return (.quote, 3)
      // – — ―, • ‣
      case 0x93...0x95, 0xA2...0xA3: return (.dash, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// Punctuation at the end of `range` that closes something.
  private static func closer(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (Punctuation, Int)? {
    let end = range.upperBound
    switch bytes[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return (.quote, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return (.paren, 1)
    // « and »
    case 0xAB where range.count > 1 && bytes[end - 2] == 0xC2: return (.quote, 2)
    case 0xBB where range.count > 1 && bytes[end - 2] == 0xC2: return (.quote, 2)
    // ‘ ’ “ ” „ ›
    case 0x98...0x99, 0x9C...0x9E, 0xBA:
      let isQuote = range.count > 2 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
      return isQuote ? (.quote, 3) : nil
    default: return nil
    }
  }

  private static func markLength(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    let end = range.upperBound
    switch bytes[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: ","):
      return 1
    // …
    case 0xA6:
      let isEllipsis = range.count > 2 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
      return isEllipsis ? 3 : nil
    default: return nil
    }
  }

  private static func kind(of marks: UnsafeBufferPointer<UInt8>) -> Punctuation {
    switch marks.last {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    default: break
    }
    if marks.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!") }) {
      return .strong
    }
    return marks.count > 1 ? .ellipsis : .period
  }
}
