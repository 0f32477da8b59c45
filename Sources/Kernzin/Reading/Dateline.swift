/// Place and agency in front of the first sentence, `AMSTERDAM (ANP) -`, or a kicker, the subject in one
/// word, `importheffing -`: metadata, not text.
struct Dateline {
  /// Without the dash: `AMSTERDAM (ANP)`.
  var text: String
  /// The first sentence and all that follows.
  var rest: Substring

  /// Longest one taken, in characters: `DEN HAAG/BRUSSEL (ANP/BELGA/REUTERS)` has 36.
  private static let maximumLength = 60

  init?(opening body: Substring) {
    let head = body.prefix(Self.maximumLength)
    guard Self.mayHaveDash(head) else { return nil }
    for dash in [" - ", " – ", " — "] {
      guard let range = Self.firstRange(of: dash, in: head) else { continue }
      let candidate = body[..<range.lowerBound]
      let behind = body[range.upperBound...].drop(while: \.isWhitespace)
      guard Self.isDateline(candidate) || Self.isKicker(candidate, before: behind) else { continue }
      text = String(candidate)
      rest = behind
      return
    }
    return nil
  }

  /// Capitals throughout (a place in capitals), or a place with an agency in parentheses.
  private static func isDateline(_ text: Substring) -> Bool {
    guard text.contains(where: \.isLetter), !text.contains("\n") else { return false }
    let letters = text.filter(\.isLetter)
    if letters.count >= 3, letters.allSatisfy(\.isUppercase) { return true }
    guard text.last == ")", let open = text.firstIndex(of: "("), text.first?.isUppercase == true
    else { return false }
    let agency = text[open...].filter(\.isLetter)
    let words = text[..<open].split(separator: " ").count
    return agency.count >= 2 && agency.allSatisfy(\.isUppercase) && words <= 3
  }

  /// One word in lower case before a capital: no sentence begins so.
  private static func isKicker(_ text: Substring, before rest: Substring) -> Bool {
    text.count >= 3 && text.allSatisfy { $0.isLowercase || $0 == "-" }
      && rest.first?.isUppercase == true
  }

  /// Whether a space has something like a dash behind it. Most texts have no dateline, and bytes tell it
  /// sooner than characters.
  private static func mayHaveDash(_ text: Substring) -> Bool {
    var isBehindSpace = false
    return text.utf8.contains { byte in
      defer { isBehindSpace = byte == UInt8(ascii: " ") }
      return isBehindSpace && (byte == UInt8(ascii: "-") || byte >= 0x80)
    }
  }

  private static func firstRange(of needle: String, in text: Substring) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(needle) {
        return start..<text.index(start, offsetBy: needle.count)
      }
      start = text.index(after: start)
    }
    return nil
  }
}
