/// The scores of those templates that do not look at everything at once, kept for as long as what they
/// look at is the same: the words ahead, a next word with its dependents, a stack, two words.
struct ScoreMemory<Sum: FixedWidthInteger & SignedInteger & BitwiseCopyable>: ~Copyable {
  private var ofWords = Buffer<Sum>()
  private var ofNodes = Buffer<Sum>()
  private let ofPairs = Buffer<Sum>(capacity: Pairs.count * TransitionSet.maximumClasses)
  private let pairs = Buffer<UInt64>(capacity: Pairs.count)
  private let hashes = Buffer<UInt64>(capacity: ParserFeatures.maximum)
  private let rows = Buffer<UInt32>(capacity: ParserFeatures.maximum)

  static var lanes: Int { TransitionSet.maximumClasses }

  /// Scores what lies ahead at every word.
  ///
  /// - Parameter nodes: there can be in the search.
  mutating func begin(
    _ words: borrowing ParserWords, nodes: Int, _ scorer: some FeatureScorer<Sum>
  ) {
    ofWords.reserve((words.count + 1) * Self.lanes)
    ofNodes.reserve(nodes * Self.lanes)
    pairs.base.update(repeating: Pairs.none, count: Pairs.count)
    for word in 0...words.count {
      let count = ParserFeatures.ahead(Int32(word), words, into: hashes.base)
      _ = scorer.score(
        hashes.base, count, rows: rows.base, into: ofWords.base + word * Self.lanes)
    }
  }

  /// The scores of a node as the next word.
  @inline(__always)
  func next(
    _ index: Int32, _ arena: borrowing ParserArena, _ words: borrowing ParserWords,
    _ scorer: some FeatureScorer<Sum>
  ) -> UnsafePointer<Sum> {
    let sums = ofNodes.base + Int(index) &* Self.lanes
    let node = arena.nodes[Int(index)]
    if !node.isScored {
      let count = ParserFeatures.next(node, words, into: hashes.base)
      sums.update(from: ofWords.base + Int(node.word) &* Self.lanes, count: Self.lanes)
      scorer.add(rows.base, scorer.select(hashes.base, count, into: rows.base), to: sums)
      arena.nodes.base[Int(index)].isScored = true
    }
    return UnsafePointer(sums)
  }

  /// The scores of two words as the top of the stack and the next word. Derivations that differ in
  /// their dependents meet the same two words again and again.
  @inline(__always)
  func pair(
    _ first: Int32, _ second: Int32, _ words: borrowing ParserWords,
    _ scorer: some FeatureScorer<Sum>
  ) -> UnsafePointer<Sum> {
    let place = Pairs.place(first, second)
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    let sums = ofPairs.base + place &* Self.lanes
    if pairs[place] != key {
      let count = ParserFeatures.pair(first, second, words, into: hashes.base)
      _ = scorer.score(hashes.base, count, rows: rows.base, into: sums)
      pairs.base[place] = key
    }
    return UnsafePointer(sums)
  }

  /// The scores of a node as the top of the stack.
  @inline(__always)
  func top(
    _ index: Int32, _ arena: borrowing ParserArena, _ words: borrowing ParserWords,
    _ scorer: some FeatureScorer<Sum>
  ) -> UnsafePointer<Sum> {
    let sums = ofNodes.base + Int(index) &* Self.lanes
    if !arena.nodes[Int(index)].isScored {
      let count = ParserFeatures.stack(Int(index), arena.nodes.base, words, into: hashes.base)
      _ = scorer.score(hashes.base, count, rows: rows.base, into: sums)
      arena.nodes.base[Int(index)].isScored = true
    }
    return UnsafePointer(sums)
  }
}

/// Where pairs of words are kept: those of the last eight next words, by distance. A pair that comes
/// to stand where another stood takes its place.
private enum Pairs {
  static let count = 512
  /// No pair of words.
  static let none = UInt64.max

  @inline(__always)
  static func place(_ first: Int32, _ second: Int32) -> Int {
    Int(second &* 64 &+ (second &- first)) & (count &- 1)
  }
}
