/// Which terms stand in which sentences, in compressed rows: one flat array of terms and counts, and
/// where each sentence begins in it. Memory grows with the text, never with its square.
struct TermTable {
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
  var words: [UInt32] = []
  var wordStarts: [Int32] = [0]

  var sentenceCount: Int { starts.count - 1 }

  func row(_ sentence: Int) -> Range<Int> { Int(starts[sentence])..<Int(starts[sentence + 1]) }

  func words(of sentence: Int) -> ArraySlice<UInt32> {
    words[Int(wordStarts[sentence])..<Int(wordStarts[sentence + 1])]
  }
}

/// Builds a `TermTable` word by word.
struct TermIndexer {
  /// Letters a term is told by. Cutting words to five letters agreed as well with the choice made on
  /// the English of the same text as stemmers did, and knows no language.
  static let prefixLength = 5

  private let stopWords: Set<String>
  private var table = TermTable()
  /// Term of every form met; -1 for stop words.
  private var forms: [String: Int32] = [:]
  private var prefixes: [String: Int32] = [:]
  private var current: [Int32] = []
  private var isOpen = false

  init(stopWords: Set<String>) {
    self.stopWords = stopWords
    forms.reserveCapacity(512)
  }

  mutating func beginSentence() {
    if isOpen { closeSentence() }
    isOpen = true
  }

  mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    let form = SummaryText.lowercased(word)
    let term: Int32
    if let known = forms[form] {
      term = known
    } else {
      term = newTerm(form)
      forms[form] = term
    }
    var hash: UInt32 = 2_166_136_261
    for byte in form.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    table.words.append(hash)
    if term >= 0 { current.append(term) }
  }

  mutating func finish() -> TermTable {
    if isOpen { closeSentence() }
    isOpen = false
    table.termCount = prefixes.count
    return table
  }

  /// Terms of a title that also stand in the text, and how many different ones it has in all.
  func terms(ofTitle title: String) -> (Set<Int32>, Int) {
    var found: Set<Int32> = []
    var unknown: Set<String> = []
    var title = title
    title.withUTF8 { bytes in
      var scanner = WordScanner(bytes)
      while let range = scanner.next() {
        let form = SummaryText.lowercased(.init(rebasing: bytes[range]))
        if stopWords.contains(form) { continue }
        let prefix = String(form.prefix(Self.prefixLength))
        if let term = prefixes[prefix] { found.insert(term) } else { unknown.insert(prefix) }
      }
    }
    return (found, found.count + unknown.count)
  }

  private mutating func newTerm(_ form: String) -> Int32 {
    if stopWords.contains(form) || form.utf8.count < 2 { return -1 }
    let prefix = String(form.prefix(Self.prefixLength))
    if let known = prefixes[prefix] { return known }
    let term = Int32(prefixes.count)
    prefixes[prefix] = term
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
