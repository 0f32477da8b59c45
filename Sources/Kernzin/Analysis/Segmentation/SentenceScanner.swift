/// Walks over paragraphs from one stretch of white space to the next and decides at each whether a
/// sentence ends.
struct SentenceScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let ends: [Boundary]
  private let data: SegmentationData
  /// Index into `ends` of the first boundary not passed.
  private var nextEnd = 0
  /// Whether an odd number of `"` has been passed in the paragraph.
  private var hasOpenQuote = false
  private(set) var sentences: [Sentence] = []

  init(bytes: UnsafeBufferPointer<UInt8>, ends: [Boundary], data: SegmentationData) {
    self.bytes = bytes
    self.ends = ends
    self.data = data
  }

  /// - Parameter paragraph: bytes of one paragraph without white space around it.
  mutating func scan(_ paragraph: Range<Int>, paragraph number: Int) {
    var start = paragraph.lowerBound
    var earlier = start..<start
    var chunkStart = start
    var index = start
    hasOpenQuote = false
    while index < paragraph.upperBound {
      var space = WhiteSpace.length(in: bytes, at: index)
      guard space > 0 else {
        if bytes[index] == UInt8(ascii: "\"") { hasOpenQuote.toggle() }
        index += 1
        continue
      }
      let chunk = chunkStart..<index
      var isLineEnd = false
      while space > 0 {
        if bytes[index] == 0x0A { isLineEnd = true }
        index += space
        space = index < paragraph.upperBound ? WhiteSpace.length(in: bytes, at: index) : 0
      }
      let place = Place(
        sentence: start, earlier: earlier, chunk: chunk, next: index, end: paragraph.upperBound,
        isLineEnd: isLineEnd)
      if endsSentence(at: place) {
        sentences.append(
          Sentence(range: SourceRange(start, chunk.upperBound), paragraph: number))
        start = index
      }
      earlier = chunk
      chunkStart = index
    }
    sentences.append(
      Sentence(range: SourceRange(start, paragraph.upperBound), paragraph: number))
  }

  /// A stretch of white space and what is known when it is reached.
  private struct Place {
    /// Where the sentence began.
    let sentence: Int
    let earlier: Range<Int>
    let chunk: Range<Int>
    /// Where the next chunk begins, and the paragraph ends.
    let next: Int
    let end: Int
    let isLineEnd: Bool
  }

  private mutating func endsSentence(at place: Place) -> Bool {
    let isEnd = passEnds(to: place.next)
    // Between two words of a line there is nothing to decide: most places are of this kind.
    if !isEnd, !place.isLineEnd, !Self.mayEnd[Int(bytes[place.chunk.upperBound - 1])],
      !Self.mayBegin[Int(bytes[place.next])]
    {
      return false
    }
    let surroundings = look(around: place, isEnd: isEnd)
    return data.rules.decision(for: surroundings) ?? isEnd
  }

  /// Whether ICU breaks at `offset`, or in the white space before it.
  private mutating func passEnds(to offset: Int) -> Bool {
    var isEnd = false
    while nextEnd < ends.count, Int(ends[nextEnd].end) <= offset {
      isEnd = Int(ends[nextEnd].end) == offset
      nextEnd += 1
    }
    return isEnd
  }

  private func look(around place: Place, isEnd: Bool) -> Surroundings {
    var chunk = Chunk(place.chunk, in: bytes)
    var earlier = place.earlier
    if chunk.word.isEmpty, chunk.mark == .none, place.earlier.upperBound > place.sentence {
      // A closing quote that stands alone: what it closes stands before it.
      let close = chunk.open.union(chunk.close).subtracting(.none)
      chunk = Chunk(place.earlier, in: bytes)
      chunk.close = chunk.close.subtracting(.none).union(close)
      earlier = 0..<0
    }
    var surroundings = Surroundings()
    surroundings.before = traits(of: chunk.word)
    if place.chunk.lowerBound == place.sentence { surroundings.before.insert(.first) }
    surroundings.inner = chunk.inner
    surroundings.mark = chunk.mark
    surroundings.close = chunk.close
    if earlier.upperBound > place.sentence {
      surroundings.earlier = traits(of: Chunk(earlier, in: bytes).word)
    }
    var next = Chunk(nextChunk(from: place.next, to: place.end), in: bytes)
    surroundings.open = next.open
    if next.word.isEmpty, next.open != .none {
      // A dash or quote that stands alone: the word comes after it.
      let quote = place.next..<next.word.upperBound
      if next.mark != .none || closesAlone(quote, after: place.chunk)
        || (next.open == .quote && quote.upperBound == place.end)
      {
        surroundings.open.insert(.closer)
      }
      let rest = afterSpace(from: next.word.upperBound, to: place.end)
      if rest < place.end {
        next = Chunk(nextChunk(from: rest, to: place.end), in: bytes)
        surroundings.open.formUnion(next.open.subtracting(.none))
      }
    }
    surroundings.after = traits(of: withApostrophe(next.word))
    let later = afterSpace(
      from: endOfChunk(from: next.word.upperBound, to: place.end), to: place.end)
    if later < place.end {
      surroundings.later = traits(of: Chunk(nextChunk(from: later, to: place.end), in: bytes).word)
    }
    surroundings.here = []
    if isEnd { surroundings.here.insert(.icu) }
    if place.isLineEnd { surroundings.here.insert(.line) }
    return surroundings
  }

  /// Whether a quote that stands alone can only close: `''`, `”`, `»`, and `"` after an odd number of
  /// its kind, the last of which does not stand right before it. At the end of a paragraph any quote does.
  private func closesAlone(_ quote: Range<Int>, after chunk: Range<Int>) -> Bool {
    switch bytes[quote.lowerBound] {
    case UInt8(ascii: "'"): quote.count == 2 && bytes[quote.lowerBound + 1] == UInt8(ascii: "'")
    case UInt8(ascii: "\""):
      quote.count == 1 && hasOpenQuote && bytes[chunk.upperBound - 1] != UInt8(ascii: "\"")
    case 0xC2: quote.count == 2 && bytes[quote.lowerBound + 1] == 0xBB
    case 0xE2: quote.count == 3 && bytes[quote.lowerBound + 2] == 0x9D
    default: false
    }
  }

  /// `'s` and `'t` are words with their apostrophe, if a list has them so.
  private func withApostrophe(_ word: Range<Int>) -> Range<Int> {
    let start = word.lowerBound
    guard word.count <= 2, start > 0 else { return word }
    if bytes[start - 1] == UInt8(ascii: "'") { return start - 1..<word.upperBound }
    let isCurly =
      start > 2 && bytes[start - 1] == 0x99 && bytes[start - 2] == 0x80 && bytes[start - 3] == 0xE2
    return isCurly ? start - 3..<word.upperBound : word
  }

  private func traits(of word: Range<Int>) -> WordTraits {
    let letters = UnsafeBufferPointer(rebasing: bytes[word])
    return WordTraits(shapeOf: letters).union(data.lists.traits(of: letters))
  }

  private func nextChunk(from start: Int, to end: Int) -> Range<Int> {
    start..<endOfChunk(from: start, to: end)
  }

  private func endOfChunk(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, WhiteSpace.length(in: bytes, at: index) == 0 { index += 1 }
    return index
  }

  private func afterSpace(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let space = WhiteSpace.length(in: bytes, at: index)
      if space == 0 { return index }
      index += space
    }
    return index
  }
}

extension SentenceScanner {
  /// Bytes a chunk can end in when a sentence ends with it.
  private static let mayEnd = table(of: ".?!:;…\"')]}”’»«„“‘›", at: \.last)
  /// Bytes a chunk can begin with when a sentence begins with it, whatever stood before.
  private static let mayBegin = table(of: "-–—•*·", at: \.first)

  private static func table(of characters: String, at byte: ([UInt8]) -> UInt8?) -> [Bool] {
    var table = [Bool](repeating: false, count: 256)
    for character in characters {
      if let byte = byte(Array(character.utf8)) { table[Int(byte)] = true }
    }
    return table
  }
}
