/// Follows opening and closing quotes through a paragraph.
///
/// Knows `"…"`, `“…”`, `„…”`, `,,…''`, `«…»` and, as single ones, `'…'` and `‘…’`, and tells single
/// quotes from apostrophes: one opens only at the start of a word that is no elision (*'s*, *'t*), and
/// closes only at the end of a word.
struct QuoteScanner {
  /// Where the open double quote was opened, `nil` when none is open.
  private(set) var double: Int?
  private(set) var single: Int?
  /// Sentences that hold a double quote without partner.
  private(set) var unmatched: Set<Int> = []
  /// Letters of the current sentence that stood outside all quotes, in bytes.
  private(set) var outsideLetters = 0
  /// Whether the current sentence holds quotes or stands inside some.
  private(set) var hasQuotation = false

  /// Whether a quotation is open.
  var isOpen: Bool { double != nil || single != nil }

  /// The earliest sentence of what is open.
  var opener: Int? {
    switch (double, single) {
    case (let first?, let second?): min(first, second)
    case (let first, let second): first ?? second
    }
  }

  private enum Mark { case open, close, either }

  /// Reads one sentence.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, sentence: Int) {
    outsideLetters = 0
    // What is printed over so many sentences is no quotation; the mark was an apostrophe.
    if let opened = single, sentence - opened >= Coherence.maximumUnit { single = nil }
    hasQuotation = isOpen
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte < 0x2D || byte >= 0xC2 else {
        if !isOpen, byte >= 0x41 { outsideLetters += 1 }
        index += 1
        continue
      }
      if let (mark, length, isDouble) = Self.quote(bytes, at: index) {
        if isDouble {
          readDouble(mark, bytes, at: index, length, sentence)
        } else {
          readSingle(bytes, at: index, length, sentence)
        }
        if isOpen { hasQuotation = true }
        index += length
      } else {
        index += 1
      }
    }
  }

  /// At the end of a paragraph nothing stays open: a double quote without partner is an error of the
  /// text, a single one was an apostrophe.
  mutating func endParagraph() {
    if let double { unmatched.insert(double) }
    double = nil
    single = nil
  }

  static func hasQuote(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] < 0x2D || bytes[index] >= 0xC2 {
      if quote(bytes, at: index) != nil { return true }
    }
    return false
  }

  /// Whether a sentence by itself holds words in quotes; apostrophes are none.
  static func holdsQuotation(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard hasQuote(bytes) else { return false }
    var scanner = QuoteScanner()
    scanner.read(bytes, sentence: 0)
    return scanner.hasQuotation
  }

  private mutating func readDouble(
    _ mark: Mark, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ length: Int, _ sentence: Int
  ) {
    var mark = mark
    if mark == .either {
      let opens = Self.isWordStart(bytes, index, length)
      let closes = Self.isWordEnd(bytes, index, length)
      mark = opens == closes ? (double == nil ? .open : .close) : (opens ? .open : .close)
    }
    switch (mark, double) {
    case (.open, let before):
      // Newspapers open every paragraph of a long quotation again; two openings without a closing in
      // one paragraph are an error.
      if let before { unmatched.insert(before) }
      double = sentence
    case (.close, nil):
      // 'Opened by one kind and closed by the other."
      if let single { unmatched.insert(single) }
      single = nil
      unmatched.insert(sentence)
    case (_, _): double = nil
    }
  }

  private mutating func readSingle(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ length: Int, _ sentence: Int
  ) {
    if single != nil {
      if Self.isWordEnd(bytes, index, length) { single = nil }
    } else if Self.isWordStart(bytes, index, length), !Self.isElision(bytes, index + length) {
      single = sentence
    }
  }

  /// The quote at a place: what it does, its length in bytes, whether it is a double one.
  private static func quote(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Mark, Int, Bool)? {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case UInt8(ascii: "\""): return (.either, 1, true)
    case UInt8(ascii: ","): return next == byte ? (.open, 2, true) : nil
    case UInt8(ascii: "'"): return next == byte ? (.either, 2, true) : (.either, 1, false)
    case 0xC2 where next == 0xAB: return (.open, 2, true)
    case 0xC2 where next == 0xBB: return (.close, 2, true)
    case 0xE2 where next == 0x80 && index + 2 < bytes.count:
      switch bytes[index + 2] {
      case 0x98, 0x99: return (.either, 3, false)
      case 0x9C, 0x9D: return (.either, 3, true)
      case 0x9E: return (.open, 3, true)
      default: return nil
      }
    default: return nil
    }
  }

  private static func isWordStart(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int
  ) -> Bool {
    let isBehindSpace =
      index == 0 || bytes[index - 1].isASCIIWhiteSpace
      || "([\"'-/".utf8.contains(bytes[index - 1])
    let end = index + length
    return isBehindSpace && end < bytes.count && !bytes[end].isASCIIWhiteSpace
  }

  private static func isWordEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int
  ) -> Bool {
    let end = index + length
    let isBeforeSpace =
      end >= bytes.count || bytes[end].isASCIIWhiteSpace
      || ".,;:!?)]\"'-".utf8.contains(bytes[end]) || bytes[end] == 0xE2
    return isBeforeSpace && index > 0 && !bytes[index - 1].isASCIIWhiteSpace
  }

  /// `'s avonds`, `'t is`, `'90`.
  private static func isElision(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start < bytes.count else { return true }
    if (0x30...0x39).contains(bytes[start]) { return true }
    let isShort = start + 1 >= bytes.count || bytes[start + 1] == 32 || bytes[start + 1] == 0x2D
    return isShort && "stnkmrST".utf8.contains(bytes[start])
  }
}
