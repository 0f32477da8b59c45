/// Tells apostrophes from single quotes.
enum Apostrophe {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Whether the mark of `length` bytes at the start of the word belongs to it: `'s-Hertogenbosch`,
  /// `'t`, `'67`.
  static func begins(
    _ word: Range<Int>, in bytes: Bytes, length: Int, lists: WordLists
  ) -> Bool {
    let rest = word.dropFirst(length)
    let digits = rest.prefix { Marks.isDigit(bytes[$0]) }.count
    if digits == 2 {
      // A year without its century, unless a quote closes behind it.
      let next = rest.startIndex + 2
      return next == word.upperBound || bytes[next] != UInt8(ascii: "'")
    }
    let letters = rest.prefix { Marks.isLetter(bytes[$0]) }
    guard !letters.isEmpty, letters.count < 4 else { return false }
    let end = letters.endIndex
    if end < word.upperBound, bytes[end] == UInt8(ascii: "'") { return false }
    guard let clitic = lists.lists["clitic"] else { return false }
    let found = lists.traits(
      of: UnsafeBufferPointer(rebasing: bytes[word.lowerBound..<end]))
    return !found.isDisjoint(with: clitic)
  }

  /// Whether an apostrophe behind these letters belongs to them: the genitive of a name that ends in
  /// a sibilant (`Jenkins'`), a swallowed g (`livin'`), a lone letter (`l'`).
  static func ends(_ letters: Range<Int>, in bytes: Bytes) -> Bool {
    guard let last = letters.last else { return false }
    if letters.count == 1 { return Marks.isLetter(bytes[last]) }
    switch bytes[last] | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): return true
    case UInt8(ascii: "n"):
      return bytes[last - 1] | 0x20 == UInt8(ascii: "i")
    default: return false
    }
  }
}
