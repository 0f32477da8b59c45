/// Puts back the first letter a layout printed large and a conversion set apart: *T ijdens de zitting* is
/// *Tijdens de zitting*.
///
/// A capital by itself at the start of a paragraph or a sentence, opening quotes aside, is joined with the
/// word in lower case behind it when together they are a word and the rest is none: *T ijdens*. Where the
/// rest is one too (*E en*, *D at*), together they must be one of the most frequent. *U weet*, *O ja*, *X is*
/// and *B en W* stay.
struct DropCaps: Sendable {
  /// Whether something in lower case is a word, and whether it is one of the most frequent.
  let isWord: @Sendable (String) -> Bool
  let isFrequent: @Sendable (String) -> Bool

  /// The text, and how many letters were put back.
  func joined(_ text: String) -> (text: String, count: Int) {
    let spaces = Self.gaps(Array(text.utf8)).filter { isTorn(text.utf8, at: $0) }
    guard !spaces.isEmpty else { return (text, 0) }
    let places = Set(spaces)
    let kept = text.utf8.enumerated().filter { !places.contains($0.offset) }.map(\.element)
    return (String(decoding: kept, as: UTF8.self), spaces.count)
  }

  /// Places of spaces between a capital that stands by itself at a start and a letter in lower case.
  private static func gaps(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.dropFirst().filter { index in
      bytes[index] == UInt8(ascii: " ") && index + 1 < bytes.count
        && (0x41...0x5A).contains(bytes[index - 1]) && (0x61...0x7A).contains(bytes[index + 1])
        && isStart(bytes, index - 1)
    }
  }

  private static func isStart(_ bytes: [UInt8], _ index: Int) -> Bool {
    let before = bytes[..<index].reversed().drop { "'\"(".utf8.contains($0) || $0 >= 0x80 }
    guard let last = before.first else { return true }
    if last == 10 { return true }
    return last == UInt8(ascii: " ")
      && before.dropFirst().first.map { ".!?:'\"".utf8.contains($0) || $0 >= 0x80 } == true
  }

  private func isTorn(_ text: String.UTF8View, at space: Int) -> Bool {
    let start = text.index(text.startIndex, offsetBy: space - 1)
    let rest = text[text.index(start, offsetBy: 2)...].prefix { $0 != 32 && $0 != 10 }
    guard let word = String(rest)?.prefix(while: \.isLetter), !word.isEmpty else { return false }
    let letter = String(decoding: text[start...start], as: UTF8.self).lowercased()
    let whole = letter + word
    guard isWord(whole) else { return false }
    if !isWord(String(word)) { return true }
    let behind = text[rest.endIndex...].dropFirst().prefix(2)
    let isList =
      behind.first.map { (0x41...0x5A).contains($0) } == true
      && !(behind.dropFirst().first.map { $0 > 0x40 } ?? false)
    return !isList && isFrequent(whole)
  }
}
