/// The scores of those templates that do not join both sides of a decision, kept for as long as what
/// they look at is the same: the words ahead, a next word with its dependents, a stack.
struct ScoreMemory<Sum: FixedWidthInteger & SignedInteger & BitwiseCopyable>: ~Copyable {
  private var ofWords = Buffer<Sum>()
  private var ofNodes = Buffer<Sum>()
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
