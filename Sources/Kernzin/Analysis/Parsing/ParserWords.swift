/// A word as the parser's templates see it.
struct ParserWord: BitwiseCopyable {
  var word: UInt64 = 0
  /// The dictionary form.
  var lemma: UInt64 = 0
  var tag: UInt64 = 0
  /// Word and tag together.
  var both: UInt64 = 0
  /// Tag with features.
  var full: UInt64 = 0
  var suffix: UInt64 = 0
  var shape: UInt64 = 0
  /// The marks right before it.
  var marks: UInt64 = 0
  /// The nearest verb at or behind this place, -1 when there is none.
  var nextVerb: Int32 = -1
  /// The nearest word behind this place that has a mark before it, -1 when there is none.
  var nextMarked: Int32 = -1
}

/// What the space between two words is searched for: words of some parts of speech, and marks.
enum BetweenGroup {
  static let count = 16
  /// Groups from here on are marks; those before are words.
  static let marks = 7

  /// The group of a part of speech, `nil` when it tells the parser nothing.
  static func of(_ upos: UPOS?) -> Int? {
    switch upos {
    case .verb: 0
    case .aux: 1
    case .sconj: 2
    case .cconj: 3
    case .noun, .propn: 4
    case .pron: 5
    case .adp: 6
    default: nil
    }
  }

  /// - Parameter closes: whether it ends what an earlier mark began.
  static func of(_ mark: MarkKind, closes: Bool) -> Int {
    switch mark {
    case .comma: marks
    case .stop: marks + 1
    case .colon, .semicolon: marks + 2
    case .dash: marks + 3
    case .opening: marks + 4
    case .closing: marks + 5
    case .other: marks + 8
    default: closes ? marks + 7 : marks + 6
    }
  }
}

/// The words of a sentence without its marks, which the parser sees only as something that stands
/// between words.
struct ParserWords: ~Copyable {
  private(set) var count = 0
  private var storage = Buffer<ParserWord>()
  private var lastSeen = Buffer<Int32>()
  private var placeStorage = Buffer<Int32>()
  /// Kinds and gaps of the marks, as `MarkedTree` numbers gaps.
  private(set) var marks: [(kind: MarkKind, gap: Int)] = []

  /// Where a word stands among all tokens of the sentence.
  func place(of word: Int) -> Int { Int(placeStorage[word]) }

  /// Whether a tagged token is a mark to the parser.
  static func isMark(_ view: WordView, _ upos: UInt8) -> Bool {
    upos == UPOS.punct.rawValue && (view.flags.contains(.punctuation) || view.mark != .other)
  }

  /// Reads tagged words. A place before the first, the artificial root and two places behind it can
  /// be read as well.
  mutating func begin(_ sentence: borrowing SentenceBuffer) {
    storage.reserve(sentence.count + 4)
    lastSeen.reserve((sentence.count + 1) * BetweenGroup.count)
    placeStorage.reserve(sentence.count)
    marks.removeAll(keepingCapacity: true)
    count = 0
    storage[0] = Self.special(1)
    for place in 0..<sentence.count {
      let view = sentence.words[place]
      if Self.isMark(view, sentence.upos[place]) {
        marks.append((view.mark, count))
      } else {
        placeStorage[count] = Int32(place)
        count += 1
      }
    }
    var last = SIMD16<Int32>(repeating: -1)
    let groups = groupsOfMarks()
    var mark = 0
    for word in 0...count {
      var before: UInt64 = 0
      while mark < marks.count, marks[mark].gap == word {
        last[groups[mark]] = Int32(word)
        before |= 1 << UInt64(groups[mark])
        mark += 1
      }
      store(last, at: word)
      var entry = word < count ? read(sentence, place(of: word)) : Self.special(2)
      entry.marks = FeatureHash.atom(8000 &+ before)
      // For now a flag; `findNext` turns it into where the next one is.
      entry.nextMarked = before == 0 ? -1 : Int32(word)
      storage[word + 1] = entry
      if word < count, let group = BetweenGroup.of(UPOS(rawValue: sentence.upos[place(of: word)])) {
        last[group] = Int32(word)
      }
    }
    storage[count + 2] = Self.special(1)
    storage[count + 3] = Self.special(1)
    findNext(sentence)
  }

  private func read(_ sentence: borrowing SentenceBuffer, _ place: Int) -> ParserWord {
    let view = sentence.words[place]
    let tag = FeatureHash.atom(UInt64(sentence.upos[place]) + 64)
    return ParserWord(
      word: view.lower, lemma: sentence.lemmaAtoms[place], tag: tag,
      both: view.lower ^ FeatureHash.rotate(tag, 32),
      full: tag ^ FeatureHash.rotate(sentence.featureAtoms[place], 7), suffix: view.suffix4,
      shape: view.shape)
  }

  private func groupsOfMarks() -> [Int] {
    let pairs = MarkPairs(marks.map(\.kind))
    return marks.indices.map { index in
      BetweenGroup.of(marks[index].kind, closes: pairs.partners[index].map { $0 < index } ?? false)
    }
  }

  private func findNext(_ sentence: borrowing SentenceBuffer) {
    var verb: Int32 = -1
    var marked: Int32 = -1
    for word in stride(from: count, through: 0, by: -1) {
      let upos = word < count ? UPOS(rawValue: sentence.upos[place(of: word)]) : nil
      if upos == .verb || upos == .aux { verb = Int32(word) }
      let isMarked = storage[word + 1].nextMarked >= 0
      storage.base[word + 1].nextVerb = verb
      storage.base[word + 1].nextMarked = marked
      if isMarked { marked = Int32(word) }
    }
  }

  private func store(_ last: SIMD16<Int32>, at index: Int) {
    UnsafeMutableRawPointer(lastSeen.base + index * BetweenGroup.count)
      .storeBytes(of: last, as: SIMD16<Int32>.self)
  }

  private static func special(_ number: UInt64) -> ParserWord {
    let atom = FeatureHash.atom(number << 32)
    return ParserWord(
      word: atom, lemma: atom, tag: atom, both: atom, full: atom, suffix: atom, shape: atom,
      marks: FeatureHash.atom(8000))
  }

  /// Valid from -1 (nothing) to `count` (the artificial root) and two places behind it.
  subscript(index: Int32) -> ParserWord {
    @inline(__always) get { storage.base[Int(index) &+ 1] }
  }

  /// Which groups occur between two words, as bits.
  @inline(__always)
  func between(_ first: Int32, _ second: Int32) -> UInt64 {
    let last = UnsafeRawPointer(lastSeen.base + Int(second) &* BetweenGroup.count)
      .loadUnaligned(as: SIMD16<Int32>.self)
    let found = SIMD16<Int32>(repeating: 0).replacing(
      with: Self.bits, where: last .> SIMD16<Int32>(repeating: first))
    return UInt64(truncatingIfNeeded: found.wrappedSum())
  }

  private static let bits = SIMD16<Int32>(
    1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768)
}
