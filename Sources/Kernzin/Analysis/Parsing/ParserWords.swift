/// The words of a sentence as the parser's templates see them.
struct ParserWord: BitwiseCopyable {
  var word: UInt64 = 0
  var tag: UInt64 = 0
  /// Word and tag together.
  var both: UInt64 = 0
  /// Tag with features.
  var full: UInt64 = 0
  var suffix: UInt64 = 0
  /// The nearest verb at or behind this place, and the nearest mark; -1 when there is none.
  var nextVerb: Int32 = -1
  var nextMark: Int32 = -1
}

/// Sets of parts of speech that the space between two words is searched for.
enum BetweenGroup {
  static let count = 8

  /// The group of a part of speech, `nil` when it tells the parser nothing.
  static func of(_ upos: UPOS?) -> Int? {
    switch upos {
    case .verb: 0
    case .aux: 1
    case .punct: 2
    case .sconj: 3
    case .cconj: 4
    case .noun, .propn: 5
    case .pron: 6
    case .adp: 7
    default: nil
    }
  }
}

struct ParserWords: ~Copyable {
  private(set) var count = 0
  private var storage = Buffer<ParserWord>()
  private var lastSeen = Buffer<Int32>()

  /// Reads tagged words. A place before the first, the artificial root and two places behind it can
  /// be read as well.
  mutating func begin(_ sentence: borrowing SentenceBuffer) {
    count = sentence.count
    storage.reserve(count + 4)
    lastSeen.reserve((count + 1) * BetweenGroup.count)
    storage[0] = Self.special(1)
    storage[count + 1] = Self.special(2)
    storage[count + 2] = Self.special(1)
    storage[count + 3] = Self.special(1)
    var last = SIMD8<Int32>(repeating: -1)
    for index in 0..<count {
      let view = sentence.words[index]
      let upos = sentence.upos[index]
      let tag = FeatureHash.atom(UInt64(upos) + 64)
      storage[index + 1] = ParserWord(
        word: view.lower, tag: tag, both: view.lower ^ FeatureHash.rotate(tag, 32),
        full: tag ^ FeatureHash.rotate(sentence.featureAtoms[index], 7),
        suffix: view.suffix4)
      store(last, at: index)
      if let group = BetweenGroup.of(UPOS(rawValue: upos)) { last[group] = Int32(index) }
    }
    store(last, at: count)
    findNext(sentence)
  }

  private mutating func findNext(_ sentence: borrowing SentenceBuffer) {
    var verb: Int32 = -1
    var mark: Int32 = -1
    for index in stride(from: count - 1, through: 0, by: -1) {
      let upos = UPOS(rawValue: sentence.upos[index])
      if upos == .verb || upos == .aux { verb = Int32(index) }
      if upos == .punct { mark = Int32(index) }
      storage.base[index + 1].nextVerb = verb
      storage.base[index + 1].nextMark = mark
    }
  }

  private func store(_ last: SIMD8<Int32>, at index: Int) {
    UnsafeMutableRawPointer(lastSeen.base + index * BetweenGroup.count)
      .storeBytes(of: last, as: SIMD8<Int32>.self)
  }

  private static func special(_ number: UInt64) -> ParserWord {
    let atom = FeatureHash.atom(number << 32)
    return ParserWord(word: atom, tag: atom, both: atom, full: atom, suffix: atom)
  }

  /// Valid from -1 (nothing) to `count` (the artificial root) and two places behind it.
  subscript(index: Int32) -> ParserWord {
    @inline(__always) get { storage.base[Int(index) &+ 1] }
  }

  /// Which groups occur between two words, as bits.
  @inline(__always)
  func between(_ first: Int32, _ second: Int32) -> UInt64 {
    let last = UnsafeRawPointer(lastSeen.base + Int(second) &* BetweenGroup.count)
      .loadUnaligned(as: SIMD8<Int32>.self)
    let bits = SIMD8<Int32>(1, 2, 4, 8, 16, 32, 64, 128)
    let found = SIMD8<Int32>(repeating: 0).replacing(
      with: bits, where: last .> SIMD8<Int32>(repeating: first))
    return UInt64(truncatingIfNeeded: found.wrappedSum())
  }
}
