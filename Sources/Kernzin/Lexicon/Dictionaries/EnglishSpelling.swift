/// Typography of dictionaries taken off English words, so that they can be compared.
enum EnglishSpelling {
  /// Ordinary spaces, hyphens and apostrophes; no space around; no *to* in front; nothing in brackets.
  static func plain(_ text: some StringProtocol) -> String {
    var result = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case _ where depth > 0: continue
      case "\u{2010}", "\u{2011}": result.append("-")
      case "\u{2018}", "\u{2019}": result.append("'")
      case _ where character.isWhitespace: if result.last != " " { result.append(" ") }
      default: result.append(character)
      }
    }
    if result.last == " " { result.removeLast() }
    if result.first == " " { result.removeFirst() }
    return result.hasPrefix("to ") ? String(result.dropFirst(3)) : result
  }

  /// Every run of white space, line ends included, as one space; none around.
  static func oneSpaced(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace || $0.isNewline }).joined(separator: " ")
  }

  /// A key that is the same for spellings of one word: `good-hearted` and `goodhearted`, British and
  /// American.
  static func key(_ english: String) -> String {
    var key = ""
    for character in plain(english).lowercased() where character.isLetter || character.isNumber {
      key.append(character)
    }
    for (british, american) in [("our", "or"), ("is", "iz"), ("ys", "yz"), ("ll", "l")] {
      key = key.pieces(separatedBy: british).joined(separator: american)
    }
    if key.ends(in: "tre") { key = key.dropLast(2) + "er" }
    return key
  }
}
