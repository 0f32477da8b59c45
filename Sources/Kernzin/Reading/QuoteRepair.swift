/// Puts right three kinds of damage that careless conversions do to quotes, which would glue sentences
/// together or tear them apart.
///
/// - Quotes and apostrophes turned into question marks: `?We don?t know,? she said`. A question mark
///   between a space and a letter stands in no sound text, so one is proof; without it none is
///   touched. While such a quote is open, the next question mark at the end of a word closes it.
/// - Closing quotes torn off: `"We are late. "The train was gone.` A quote that opens while one is open,
///   and is followed by one that opens again, was a closing one; it goes back to its sentence.
/// - Quotes that lost their partner: of two that open in one paragraph without one that closes between
///   them, the first goes. (A quotation over several paragraphs opens each of them; that is sound.)
struct QuoteRepair {
  /// Straight quotes for the damaged ones: which typographic ones they were is lost.
  private(set) var text: String
  /// How many marks were put right.
  private(set) var count = 0

  private static let question = UInt8(ascii: "?")
  private static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")

  init(_ original: String) {
    text = original
    guard original.utf8.contains(where: { $0 == Self.question || $0 == Self.quote }) else { return }
    var bytes = Array(original.utf8)
    if bytes.indices.contains(where: { bytes[$0] == Self.question && Self.opens(bytes, $0) }) {
      restoreMarks(&bytes)
    }
    pairQuotes(&bytes)
    if count > 0 { text = String(decoding: bytes, as: UTF8.self) }
  }

  private mutating func restoreMarks(_ bytes: inout [UInt8]) {
    var isOpen = false
    for index in bytes.indices {
      if Self.isParagraphEnd(bytes, index) { isOpen = false }
      guard bytes[index] == Self.question else { continue }
      let before = index > 0 ? bytes[index - 1] : Self.space
      let after = index + 1 < bytes.count ? bytes[index + 1] : Self.space
      if Self.opens(bytes, index) {
        isOpen = true
        bytes[index] = Self.quote
      } else if Self.isLetter(before), (0x61...0x7A).contains(after) {
        bytes[index] = UInt8(ascii: "'")
      } else if isOpen || before == UInt8(ascii: ","), !Self.isLetter(after) {
        // "Really?" she said: of two marks the first was one.
        if after == Self.question { continue }
        isOpen = false
        bytes[index] = Self.quote
      } else {
        continue
      }
      count += 1
    }
  }

  private mutating func pairQuotes(_ bytes: inout [UInt8]) {
    let marks = bytes.indices.filter { bytes[$0] == Self.quote }
    var lost: [Int] = []
    var open: Int?
    var previous = 0
    for (number, index) in marks.enumerated() {
      if (previous..<index).contains(where: { Self.isParagraphEnd(bytes, $0) }) { open = nil }
      previous = index
      guard let partner = open, Self.opens(bytes, index) else {
        open = Self.opens(bytes, index) ? index : nil
        continue
      }
      let next = number + 1 < marks.count ? marks[number + 1] : nil
      let endsSentence = bytes[index - 1] == Self.space && ".!?".utf8.contains(bytes[index - 2])
      // Before a closing quote this one is the one that opens.
      if endsSentence, next.map({ Self.opens(bytes, $0) }) ?? true {
        bytes.swapAt(index - 1, index)
        open = nil
        count += 1
      } else {
        lost.append(partner)
        open = index
      }
    }
    count += lost.count
    // No text holds a zero byte at this point.
    for index in lost { bytes[index] = 0 }
    if !lost.isEmpty { bytes.removeAll { $0 == 0 } }
  }

  private static func opens(_ bytes: [UInt8], _ index: Int) -> Bool {
    // A question mark before a digit was a currency sign.
    guard index + 1 < bytes.count,
      isLetter(bytes[index + 1]) || (isDigit(bytes[index + 1]) && bytes[index] == quote)
    else { return false }
    return index == 0 || bytes[index - 1] == space || bytes[index - 1] == 10
      || bytes[index - 1] == UInt8(ascii: "(")
  }

  private static func isParagraphEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 10 && index + 1 < bytes.count && bytes[index + 1] == 10
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
