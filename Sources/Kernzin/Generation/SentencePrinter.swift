/// From words in order to a sentence as printed: *a* or *an*, marks, spaces, the capital.
enum SentencePrinter {
  static func print(_ words: [PrintedWord], ending: String, tree: EnglishTree) -> Translation {
    var marked = words
    let hasClosingQuote = marked.last?.text == "\""
    if !ending.isEmpty {
      let word = PrintedWord(text: ending, node: -1, tokens: [], isGrammar: true)
      // American usage: the period stands inside the quotation.
      let inside = hasClosingQuote && (ending == "." || ending == ",")
      marked.insert(word, at: inside ? marked.count - 1 : marked.count)
    }
    let printed = tidy(marked)
    var result: [Translation.Word] = []
    var quoteIsOpen = false
    for (index, word) in printed.enumerated() {
      let node = word.node >= 0 ? tree[word.node] : nil
      var text = word.text
      if text == "a" || text == "an", index + 1 < printed.count {
        text = startsWithVowelSound(printed[(index + 1)...]) ? "an" : "a"
      }
      let isMark = isMark(word.text)
      if word.text == "\"" { quoteIsOpen.toggle() }
      var spaceAfter = true
      if index + 1 < printed.count {
        let next = printed[index + 1].text
        let nextCloses = next == "\"" && quoteIsOpen
        if [",", ".", ";", ":", "?", "!", ")", "]", "…", "...", "%"].contains(next) || nextCloses {
          spaceAfter = false
        }
        if [". ", "; ", ": "].contains(where: { next.hasPrefix($0) }) { spaceAfter = false }
      }
      if word.text == "(" || word.text == "[" || (word.text == "\"" && quoteIsOpen) {
        spaceAfter = false
      }
      text = text.trimmingSpaces
      result.append(
        Translation.Word(
          text: text, spaceAfter: spaceAfter, tokens: word.tokens.sorted(),
          source: isMark || word.isGrammar ? nil : node?.source, rules: node?.rules ?? []))
    }
    if let first = result.firstIndex(where: { !isMark($0.text) }) {
      result[first].text = result[first].text.capitalizedFirst
    }
    return Translation(words: result)
  }

  /// No comma at the start, before another mark, or twice.
  private static func tidy(_ words: [PrintedWord]) -> [PrintedWord] {
    var kept: [PrintedWord] = []
    for (index, word) in words.enumerated() where !word.text.isEmpty {
      if word.text == "," {
        guard let last = kept.last, !["\"", "(", ",", ":", ";"].contains(last.text) || index == 0
        else {
          // A comma behind a closing quotation mark goes inside it.
          if let last = kept.last, last.text == "\"", kept.count(where: { $0.text == "\"" }) % 2 == 0
          {
            kept.insert(word, at: kept.count - 1)
          }
          continue
        }
        let next = words[(index + 1)...].first { !$0.text.isEmpty }
        guard let next, !isMark(next.text) || next.text == "\"" || next.text == "(" else { continue }
      }
      kept.append(word)
    }
    return kept
  }

  static func isMark(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
  }

  private static func startsWithVowelSound(_ words: ArraySlice<PrintedWord>) -> Bool {
    guard let word = words.first(where: { !isMark($0.text) })?.text.lowercased(),
      let first = word.first
    else { return false }
    if word.hasPrefix("hour") || word.hasPrefix("honest") || word.hasPrefix("honor")
      || word.hasPrefix("heir")
    {
      return true
    }
    let consonantal = ["uni", "use", "usu", "eu", "one", "once", "uk", "ut", "ubi"]
    if consonantal.contains(where: { word.hasPrefix($0) }), !word.hasPrefix("unin"),
      !word.hasPrefix("unim"), !word.hasPrefix("utm"), !word.hasPrefix("utt")
    {
      return false
    }
    if first == "8" || word == "11" || word == "18" { return true }
    return first.isVowel
  }
}

extension String {
  var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }

  var trimmingSpaces: String {
    var slice = self[...]
    while slice.first == " " { slice.removeFirst() }
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }
}
