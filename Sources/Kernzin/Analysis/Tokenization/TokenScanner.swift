/// Walks over one sentence and collects its tokens.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let lists: WordLists
  private let sentence: Range<Int>
  /// After the last byte of the sentence that is no white space and no closing punctuation.
  private let lastMark: Int
  private(set) var tokens: [Token] = []
  /// Single quotes opened and not yet closed: what tells a closing quote from an apostrophe.
  private var openQuotes = 0
  /// Punctuation taken off the end of a chunk, last first.
  private var trailing: [Range<Int>] = []

  init(bytes: UnsafeBufferPointer<UInt8>, sentence: Range<Int>, lists: WordLists) {
    self.bytes = bytes
    self.sentence = sentence
    self.lists = lists
    lastMark = Marks.endWithoutQuotes(in: bytes, sentence)
    // A Dutch token takes five bytes with its space.
    tokens.reserveCapacity(sentence.count / 5 + 2)
  }

  mutating func scan() {
    ByteClass.table.withUnsafeBufferPointer { table in
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        let start = index
        var seen = ByteClass.plain
        while index < sentence.upperBound {
          let found = table[Int(bytes[index])]
          if found == .space { break }
          if found == .special, bytes[index] >= 0x80,
            WhiteSpace.length(in: bytes, at: index) > 0
          {
            break
          }
          seen.formUnion(found)
          index += 1
        }
        if index > start {
          if seen == .plain {
            emit(start..<index)
          } else {
            scan(chunk: start..<index, seen: seen)
          }
          markSpace(at: index)
        }
        while index < sentence.upperBound {
          let space = WhiteSpace.length(in: bytes, at: index)
          if space == 0 { break }
          index += space
        }
      }
    }
  }

  private mutating func emit(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let token = SourceRange(range.lowerBound, range.upperBound)
    tokens.append(Token(range: token, spaceAfter: false))
  }

  /// Sets `spaceAfter` of the last token when white space stands at `index`, in the sentence or
  /// after it.
  private mutating func markSpace(at index: Int) {
    guard index < bytes.count, WhiteSpace.length(in: bytes, at: index) > 0 else { return }
    tokens[tokens.count - 1].spaceAfter = true
  }

  /// A stretch between white space that holds more than a plain word.
  private mutating func scan(chunk: Range<Int>, seen: ByteClass) {
    if seen.contains(.address), let address = Address.range(in: bytes, chunk) {
      scan(part: chunk.lowerBound..<address.lowerBound, isLast: false)
      emit(address)
      scan(part: address.upperBound..<chunk.upperBound, isLast: chunk.upperBound >= lastMark)
      return
    }
    var start = chunk.lowerBound
    var index = start
    while index < chunk.upperBound {
      let length = Marks.infix(in: bytes, at: index, of: chunk)
      guard length > 0 else {
        index += 1
        continue
      }
      scan(part: start..<index, isLast: false)
      emit(index..<index + length)
      index += length
      start = index
    }
    scan(part: start..<chunk.upperBound, isLast: chunk.upperBound >= lastMark)
  }

  /// A word with the punctuation at its two ends.
  ///
  /// - Parameter isLast: whether the sentence ends with it.
  private mutating func scan(part: Range<Int>, isLast: Bool) {
    var word = part
    while let length = openerLength(word) {
      emit(word.lowerBound..<word.lowerBound + length)
      word = word.lowerBound + length..<word.upperBound
    }
    trailing.removeAll(keepingCapacity: true)
    while let length = closerLength(word, isLast: isLast) {
      trailing.append(word.upperBound - length..<word.upperBound)
      word = word.lowerBound..<word.upperBound - length
    }
    emit(word)
    while let last = trailing.popLast() { emit(last) }
  }
}

extension TokenScanner {
  /// Length of a punctuation token at the start of `word`; `nil` when it starts with a letter or
  /// with punctuation that belongs to it.
  private mutating func openerLength(_ word: Range<Int>) -> Int? {
    guard let first = word.first else { return nil }
    switch bytes[first] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""):
      return Brackets.belongs(opening: first, to: word, in: bytes) ? nil : 1
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      if word.count > 1, bytes[first + 1] == bytes[first] { return 2 }
      if Apostrophe.begins(word, in: bytes, length: 1, lists: lists) { return nil }
      openQuotes += 1
      return 1
    case UInt8(ascii: "."):
      let run = Marks.run(of: UInt8(ascii: "."), in: bytes, word)
      return run > 1 ? run : nil
    case 0xE2:
      guard word.count > 2, bytes[first + 1] == 0x80 else { return nil }
      // ‘ ’
      if bytes[first + 2] == 0x98 || bytes[first + 2] == 0x99 {
        if Apostrophe.begins(word, in: bytes, length: 3, lists: lists) { return nil }
        openQuotes += 1
        return 3
      }
      return Marks.isQuoteOrDash(bytes[first + 2]) ? 3 : nil
    case 0xC2:
      let isQuote = word.count > 1 && (bytes[first + 1] == 0xAB || bytes[first + 1] == 0xBB)
      return isQuote ? 2 : nil
    default: return nil
    }
  }

  /// Length of a punctuation token at the end of `word`; `nil` when it ends in a letter or in
  /// punctuation that belongs to it.
  private mutating func closerLength(_ word: Range<Int>, isLast: Bool) -> Int? {
    guard let last = word.last else { return nil }
    switch bytes[last] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): return 1
    case UInt8(ascii: "\""): return 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      return Brackets.belongs(closing: last, to: word, in: bytes) ? nil : 1
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return Marks.questionRun(in: bytes, word)
    case UInt8(ascii: "'"):
      if word.count > 1, bytes[last - 1] == UInt8(ascii: "'") { return 2 }
      return closesQuote(word, length: 1) ? 1 : nil
    case UInt8(ascii: "."):
      let run = Marks.trailingRun(of: UInt8(ascii: "."), in: bytes, word)
      if run > 1 {
        // `2004-...`: years without an end.
        let before = word.upperBound - run - 1
        return before > word.lowerBound && bytes[before] == UInt8(ascii: "-") ? nil : run
      }
      let rest = word.lowerBound..<word.upperBound - 1
      // A quote taken off behind the period ends a sentence as well: `'Ik kom ook.', zei hij`.
      let isFinal = isLast || trailing.first.map { Marks.isQuote(in: bytes, $0) } ?? false
      let keeps = Period.belongs(to: rest, isFinal: isFinal, in: bytes, lists: lists)
      return keeps ? nil : 1
    case 0x80...:
      let length = Marks.longCloser(in: bytes, word)
      guard length > 0 else { return nil }
      if length == 3, bytes[last] == 0x99 { return closesQuote(word, length: 3) ? 3 : nil }
      return length
    default: return nil
    }
  }

  /// Whether the single quote at the end of `word` closes a quotation, and is not the apostrophe of
  /// `Jenkins'` or `livin'`.
  private mutating func closesQuote(_ word: Range<Int>, length: Int) -> Bool {
    if openQuotes > 0 {
      openQuotes -= 1
      return true
    }
    return !Apostrophe.ends(word.lowerBound..<word.upperBound - length, in: bytes)
  }
}
