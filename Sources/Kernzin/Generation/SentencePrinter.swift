/// From words in order to a sentence as printed: *a* or *an*, marks, spaces, the capital.
struct SentencePrinter: Sendable {
  private let vowelSounds: [[UInt8]]
  private let consonantSounds: [[UInt8]]

  init(classes: EnglishWordClasses) {
    vowelSounds = classes.words(in: .vowelSound).map { Array($0.utf8) }
    consonantSounds = classes.words(in: .consonantSound).map { Array($0.utf8) }
  }

  func print(_ words: [PrintedWord], of tree: EnglishTree) -> Translation {
    func mark(_ text: some StringProtocol) -> PrintedWord {
      PrintedWord(text: String(text), node: -1, tokens: [], isGrammar: true)
    }
    var marked = tree.beginning.map { mark(String($0)) } + words
    // American usage: the period stands inside the quotation.
    let inside =
      marked.last?.text == "”" && (tree.ending == "." || Self.isQuestionQuoted(marked, tree))
    let ending =
      tree.ending.last == "”" ? [mark(tree.ending.dropLast()), mark("”")] : [mark(tree.ending)]
    // 2:30 p.m. has its period already.
    let isDotted = marked.last?.text.ends(in: ".") == true && tree.ending == "."
    if !isDotted { marked.insert(contentsOf: ending, at: inside ? marked.count - 1 : marked.count) }
    let printed = Self.tidy(marked)
    var result: [Translation.Word] = []
    result.reserveCapacity(printed.count)
    for index in printed.indices {
      let word = printed[index]
      var text = word.text
      if text.utf8.count <= 2, text == "a" || text == "an", index + 1 < printed.count {
        text = startsWithVowelSound(printed[(index + 1)...]) ? "an" : "a"
      }
      let next = index + 1 < printed.count ? printed[index + 1].text : ""
      let spaceAfter = !Self.isOpening(word.text) && !Self.hugsLeft(next)
      result.append(
        Translation.Word(
          text: Self.straight(text.trimmingSpaces), spaceAfter: spaceAfter,
          tokens: word.tokens.count > 1 ? word.tokens.sorted() : word.tokens,
          source: word.node < 0 || word.isGrammar || Self.isMark(text)
            ? nil : tree[word.node].source,
          rules: word.node < 0 ? [] : tree[word.node].rules))
    }
    if let first = result.indices.first(where: { !Self.isMark(result[$0].text) }) {
      result[first].text = result[first].text.capitalizedFirst
      // 1. Put it lower: the number is no word of the heading
      if result[first].text.first?.isNumber == true, result[first].text.last == ".",
        first + 1 < result.count
      {
        result[first + 1].text = result[first + 1].text.capitalizedFirst
      }
    }
    // He asked: "Where is it?"
    for index in result.indices.dropFirst(2)
    where result[index - 1].text == "\"" && result[index - 2].text == ":" {
      result[index].text = result[index].text.capitalizedFirst
    }
    return Translation(words: result)
  }

  /// *He asked: “Where is it?”*
  private static func isQuestionQuoted(_ words: [PrintedWord], _ tree: EnglishTree) -> Bool {
    guard ["?", "!"].contains(tree.ending) else { return false }
    return words.lastIndex { $0.text == "“" }.map { $0 > 0 && words[$0 - 1].text == ":" } ?? false
  }

  private static func isOpening(_ text: String) -> Bool {
    switch text.onlyScalar {
    case "“", "(", "[", "{": true
    default: false
    }
  }

  /// Marks that stand right behind the word before them.
  private static func hugsLeft(_ text: String) -> Bool {
    switch text.firstScalar {
    case ",", ".", ";", ":", "?", "!", ")", "]", "}", "…", "”", "%": true
    default: false
    }
  }

  /// Quotation marks as American newspapers set them on a wire.
  private static func straight(_ text: String) -> String {
    switch text.onlyScalar {
    case "“", "”": "\""
    default: text
    }
  }

  /// No comma at the start, before another mark, or twice.
  private static func tidy(_ words: [PrintedWord]) -> [PrintedWord] {
    var kept: [PrintedWord] = []
    kept.reserveCapacity(words.count)
    for (index, word) in words.enumerated() where !word.text.isEmpty {
      if word.text.onlyScalar == "," {
        guard let last = kept.last, !["“", "(", ",", ":", ";"].contains(last.text) else { continue }
        if last.text == "”" {
          // A comma behind a quotation goes inside it.
          if kept.dropLast().last?.text != "," { kept.insert(word, at: kept.count - 1) }
          continue
        }
        let next = words[(index + 1)...].first { !$0.text.isEmpty }
        guard let next, !isMark(next.text) || ["“", "”", "("].contains(next.text) else { continue }
      }
      let isShort = word.text.utf8.count == 2
      if isShort, word.text == "of",
        kept.last?.text.ends(in: " of") == true || kept.last?.text == "of"
      {
        continue
      }
      // want to + to go
      if isShort, word.text == "to", let last = kept.last,
        last.text.ends(in: " to") || last.text == "to"
      {
        continue
      }
      kept.append(word)
    }
    return kept
  }

  static func isMark(_ text: String) -> Bool {
    // Most words begin with a letter of ASCII.
    if let byte = text.utf8.first, (byte | 0x20) &- UInt8(ascii: "a") < 26 { return false }
    return !text.unicodeScalars.contains { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": true
      default: !scalar.isASCII && scalar.properties.isAlphabetic
      }
    }
  }

  private func startsWithVowelSound(_ words: ArraySlice<PrintedWord>) -> Bool {
    guard let word = words.first(where: { !Self.isMark($0.text) })?.text.lowercased(),
      let first = word.first
    else { return false }
    if vowelSounds.contains(where: { word.utf8.starts(with: $0) }) { return true }
    if consonantSounds.contains(where: { word.utf8.starts(with: $0) }) { return false }
    if first == "8" || word == "11" || word == "18" { return true }
    return first.isVowel
  }
}

extension String {
  /// The scalar of a text that is no longer.
  var onlyScalar: Unicode.Scalar? {
    guard utf8.count <= 4, let first = firstScalar else { return nil }
    return utf8.count == UTF8.width(first) ? first : nil
  }

  /// The first scalar, which is one byte of ASCII most of the time.
  var firstScalar: Unicode.Scalar? {
    guard let byte = utf8.first else { return nil }
    return byte < 0x80 ? Unicode.Scalar(byte) : unicodeScalars.first
  }

  var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }

  var trimmingSpaces: String {
    guard utf8.first == UInt8(ascii: " ") || utf8.last == UInt8(ascii: " ") else { return self }
    var slice = self[...]
    while slice.first == " " { slice.removeFirst() }
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }
}
