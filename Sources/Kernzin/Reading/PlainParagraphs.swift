/// The paragraphs of a plain text, whichever of three ways its lines are meant.
///
/// Blank lines always separate paragraphs. Whether a single line feed does is a property of the
/// file: in a *hard-wrapped* text it is a space, in a text with one paragraph a line it is the end of
/// a paragraph. Evidence is a line end in mid-sentence: no full stop before it, and behind it a
/// lower-case letter (or before it a line too long to be a heading).
struct PlainParagraphs {
  /// Each on one line, runs of white space inside being one space.
  var texts: [String]

  init(_ text: Substring) {
    // Of a whole string: parts of one are gone through byte by byte many times slower.
    let lines = String(text).utf8.split(separator: 10, omittingEmptySubsequences: false).map {
      Substring($0).trimmed
    }
    var breaks = 0
    var soft = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      breaks += 1
      if Self.isMidSentence(line, next) { soft += 1 }
    }
    // In wrapped text about nine breaks of ten fall inside a sentence, in the other kind none do.
    let isWrapped = soft * 5 >= breaks * 2
    texts = []
    var current = ""
    for line in lines {
      if line.isEmpty || !isWrapped || Self.isListItem(line) {
        if !current.isEmpty { texts.append(current) }
        current = ""
      }
      Self.append(line, to: &current)
    }
    if !current.isEmpty { texts.append(current) }
  }

  private static func append(_ line: Substring, to paragraph: inout String) {
    guard hasLooseSpace(line) else {
      if !paragraph.isEmpty, !line.isEmpty { paragraph += " " }
      paragraph += line
      return
    }
    for word in line.utf8.split(whereSeparator: { $0 == 32 || $0 == 9 }) {
      if !paragraph.isEmpty { paragraph += " " }
      paragraph += Substring(word)
    }
  }

  /// Whether white space is more than single spaces, so that the line has to be put together anew.
  private static func hasLooseSpace(_ line: Substring) -> Bool {
    func isLoose(_ bytes: some Sequence<UInt8>) -> Bool {
      var previous: UInt8 = 0
      return bytes.contains { byte in
        defer { previous = byte }
        return byte == 9 || (byte == 32 && previous == 32)
      }
    }
    return line.utf8.withContiguousStorageIfAvailable { isLoose($0) } ?? isLoose(line.utf8)
  }

  static func isMidSentence(_ line: Substring, _ next: Substring) -> Bool {
    guard !isListItem(next), !endsSentence(line) else { return false }
    if next.first?.isLowercase == true { return true }
    // A heading is short; a line of wrapped text before a name or a number is not.
    return line.utf8.count >= 50
  }

  static func endsSentence(_ line: Substring) -> Bool {
    let closers: Set<Character> = ["'", "\"", "”", "’", "»", ")", "]"]
    guard let last = line.last(where: { !closers.contains($0) }) else { return false }
    return ".!?…:;".contains(last)
  }

  /// `- item`, `* item`, `• item`, `1. item`, `2) item`.
  static func isListItem(_ line: Substring) -> Bool {
    guard let space = line.firstIndex(of: " ") else { return false }
    let marker = line[..<space]
    if ["-", "*", "•", "–", "·"].contains(marker) { return true }
    guard let last = marker.last, last == "." || last == ")" else { return false }
    let number = marker.dropLast()
    return (1...2).contains(number.count) && number.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
