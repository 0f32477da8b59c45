/// Puts brackets, quotation marks, colons and dashes among English words: where they part those words
/// best that they parted in Dutch, whatever became of the order. Pairs never come apart.
struct MarkPlacement {
  let tree: EnglishTree

  func placed(_ words: [PrintedWord]) -> [PrintedWord] {
    guard !words.isEmpty, !(tree.enclosures.isEmpty && tree.separators.isEmpty) else {
      return words
    }
    /// Marks by the word they stand before; those behind the last word come last.
    var before = [[String]](repeating: [], count: words.count + 1)
    for separator in tree.separators {
      let place = boundary(separator.order, in: words)
      if place > 0, place < words.count { before[place].append(separator.text) }
    }
    for enclosure in tree.enclosures {
      guard let run = run(of: enclosure, in: words) else { continue }
      // What closes here stands in front of what opens or parts.
      before[run.upperBound].insert(contentsOf: enclosure.closing.map { String($0) }, at: 0)
      if !enclosure.opening.isEmpty { before[run.lowerBound].append(enclosure.opening) }
    }
    var result: [PrintedWord] = []
    result.reserveCapacity(words.count + 8)
    for (index, word) in words.enumerated() {
      result += before[index].map { mark($0, at: word.node) }
      result.append(word)
    }
    return result + (before.last ?? []).map { mark($0, at: -1) }
  }

  private func mark(_ text: String, at node: Int) -> PrintedWord {
    PrintedWord(text: text, node: node, tokens: [], isGrammar: true)
  }

  /// Where a word stood in Dutch; `nil` for marks.
  private func order(_ word: PrintedWord) -> Double? {
    word.node < 0 || SentencePrinter.isMark(word.text) ? nil : tree[word.node].order
  }

  /// The place with the fewest words on the wrong side of it.
  private func boundary(_ mark: Double, in words: [PrintedWord]) -> Int {
    // Seen from the front all words that stood before the mark are wrong at first.
    var wrong = words.count { order($0).map { $0 < mark } ?? false }
    var best = (place: 0, wrong: wrong)
    for (index, word) in words.enumerated() {
      guard let order = order(word) else { continue }
      wrong += order < mark ? -1 : 1
      if wrong < best.wrong { best = (index + 1, wrong) }
    }
    return best.place
  }

  /// The words the marks go around: as many as can be of those inside, as few as can be of others
  /// (the run of greatest sum, Bentley 1984).
  private func run(of enclosure: EnglishTree.Enclosure, in words: [PrintedWord]) -> Range<Int>? {
    var best: (range: Range<Int>, sum: Int)?
    var start = 0
    var sum = 0
    for (index, word) in words.enumerated() {
      guard let order = order(word) else { continue }
      if sum <= 0 { (start, sum) = (index, 0) }
      sum += enclosure.contains(order) ? 1 : -1
      if sum > best?.sum ?? 0 { best = (start..<index + 1, sum) }
    }
    return best?.range
  }
}
