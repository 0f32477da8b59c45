/// Which terms stand in which sentences, in compressed rows: one flat array of terms and counts, and
/// where each sentence begins in it. Memory grows with the text, never with its square.
struct TermRows {
  /// Row starts; one more than there are sentences.
  var starts: [Int32] = [0]
  /// Terms by row, ascending inside a row, each once.
  var terms: [Int32] = []
  /// How often the term stands in the sentence, parallel to `terms`.
  var counts: [Int32] = []
  /// Number of different terms.
  var termCount = 0
  /// Hashes of all words in order, stop words included, by sentence: near-duplicates are told by
  /// them.
  var words: [UInt64] = []
  var wordStarts: [Int32] = [0]

  var sentenceCount: Int { starts.count - 1 }

  func row(_ sentence: Int) -> Range<Int> { Int(starts[sentence])..<Int(starts[sentence + 1]) }

  func words(of sentence: Int) -> ArraySlice<UInt64> {
    words[Int(wordStarts[sentence])..<Int(wordStarts[sentence + 1])]
  }
}

/// Builds a `TermRows` word by word.
struct TermIndexer {
  /// Letters a term is told by. Cutting words to five letters agreed as well with the choice made on
  /// the English of the same text as stemmers did, and knows no language.
  static let prefixLength = 5

  /// In place of a term, of words that are none.
  private static let none: Int32 = -1

  private var table = TermRows()
  /// Term of every form met.
  private var forms: WordNumbers
  private var prefixes = WordNumbers()
  private var current: [Int32] = []
  private var isOpen = false

  /// - Parameter stopWords: as `forms(of:)` makes them.
  init(stopWords: WordNumbers) { forms = stopWords }

  /// A table in which the words stand as stop words.
  static func forms(of stopWords: Set<UInt64>) -> WordNumbers {
    var forms = WordNumbers()
    for word in stopWords { forms.insert(word, none) }
    return forms
  }

  mutating func beginSentence() {
    if isOpen { closeSentence() }
    isOpen = true
  }

  mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    let (form, prefix) = FoldedHash.of(word, prefix: Self.prefixLength)
    let term: Int32
    if let known = forms[form] {
      term = known
    } else {
      term = word.count < 2 ? Self.none : number(of: prefix)
      forms.insert(form, term)
    }
    table.words.append(form)
    if term != Self.none { current.append(term) }
  }

  mutating func finish() -> TermRows {
    if isOpen { closeSentence() }
    isOpen = false
    table.termCount = prefixes.count
    return table
  }

  /// Terms of a title that also stand in the text, and how many different ones it has in all.
  func terms(ofTitle title: String) -> (Set<Int32>, Int) {
    var found: Set<Int32> = []
    var unknown: Set<UInt64> = []
    var title = title
    title.withUTF8 { bytes in
      var scanner = WordScanner(bytes)
      while let range = scanner.next() {
        let word = UnsafeBufferPointer(rebasing: bytes[range])
        let (form, prefix) = FoldedHash.of(word, prefix: Self.prefixLength)
        if word.count < 2 || forms[form] == Self.none { continue }
        if let term = prefixes[prefix] { found.insert(term) } else { unknown.insert(prefix) }
      }
    }
    return (found, found.count + unknown.count)
  }

  private mutating func number(of prefix: UInt64) -> Int32 {
    if let known = prefixes[prefix] { return known }
    let term = Int32(prefixes.count)
    prefixes.insert(prefix, term)
    return term
  }

  private mutating func closeSentence() {
    current.sort()
    var index = 0
    while index < current.count {
      var end = index + 1
      while end < current.count, current[end] == current[index] { end += 1 }
      table.terms.append(current[index])
      table.counts.append(Int32(end - index))
      index = end
    }
    current.removeAll(keepingCapacity: true)
    table.starts.append(Int32(table.terms.count))
    table.wordStarts.append(Int32(table.words.count))
  }
}
