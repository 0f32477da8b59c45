/// Feature templates of the parser: those of Zhang and Nivre (2011), with the words deeper on the
/// stack, morphology, what stands between the two words in question, and the next verb and mark,
/// which in a verb-final language tell how far a clause reaches.
///
/// They come in five groups by what they look at, so that scores of all but the last can be kept (see
/// `ScoreMemory`): the words ahead; the dependents of the next word; the stack; two words as words;
/// both sides with all that is known of them.
///
/// What introduces a phrase (its outermost left dependent, most often a preposition) stands in
/// templates with every word the phrase may hang on, the verb still to come included: that decides
/// between `nmod` and `obl`, the hardest choice there is. Templates without which a parser did better
/// on both development sets are gone.
///
/// The head of a word on the stack, once it has one, is the word below it; so what Zhang and Nivre
/// take from heads stands in the templates for the second and third word of the stack.
enum ParserFeatures {
  /// Room that any group, and all together, need.
  static let maximum = 160

  /// Buckets: 1, 2, 3, 4, 5–6, 7–10, 11 and more.
  @inline(__always)
  static func distance(_ from: Int32, _ to: Int32) -> UInt64 {
    let words = to &- from
    return words < 5 ? UInt64(max(words, 0)) : words < 7 ? 5 : words < 11 ? 6 : 7
  }

  /// A relation, count or set of relations as an atom of its own place.
  @inline(__always)
  static func atom(_ place: UInt64, _ value: some BinaryInteger) -> UInt64 {
    FeatureHash.atom(place &* 1000 &+ UInt64(truncatingIfNeeded: value))
  }

  /// The next word and the two behind it.
  @inline(__always)
  static func ahead(
    _ word: Int32, _ words: borrowing ParserWords, into out: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var sink = FeatureSink(out, group: 1)
    let next = words[word]
    let after = words[word &+ 1]
    let afterNext = words[word &+ 2]
    sink.add(next.both)
    sink.add(next.word)
    sink.add(next.tag)
    sink.add(after.both)
    sink.add(after.word)
    sink.add(after.tag)
    sink.add(afterNext.both)
    sink.add(afterNext.word)
    sink.add(next.tag, after.tag)
    sink.add(next.tag, after.word)
    sink.add(next.full)
    sink.add(after.full)
    sink.add(next.suffix)
    sink.add(next.marks, next.tag)
    sink.add(next.tag, after.marks, after.tag)
    return sink.count
  }

  /// The next word with its dependents.
  @inline(__always)
  static func next(
    _ n0: PartialHead, _ words: borrowing ParserWords, into out: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var sink = FeatureSink(out, group: 2)
    let next = words[n0.word]
    let left = words[n0.left]
    let left2 = words[n0.left2]
    let count = atom(26, n0.leftCount)
    let set = FeatureHash.atom(n0.leftSet &+ 0xAAAA)
    sink.add(next.tag, count)
    sink.add(left.word)
    sink.add(left.tag)
    sink.add(atom(16, n0.leftLabel))
    sink.add(left2.word)
    sink.add(atom(17, n0.left2Label))
    sink.add(next.word, set)
    sink.add(next.tag, set)
    return sink.count
  }

  /// The top of the stack with its dependents, and the two words below it.
  @inline(__always)
  static func stack(
    _ index: Int, _ nodes: UnsafePointer<PartialHead>, _ words: borrowing ParserWords,
    into out: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var sink = FeatureSink(out, group: 3)
    let s0 = nodes[index]
    let s1 = nodes[Int(s0.below)]
    let s2 = nodes[Int(s1.below)]
    let top = words[s0.word]
    let second = words[s1.word]
    let third = words[s2.word]
    let left = words[s0.left]
    let left2 = words[s0.left2]
    let right = words[s0.right]
    let right2 = words[s0.right2]
    let headed1 = atom(11, s1.label)
    let lefts = atom(23, s0.leftCount)
    let rights = atom(20, s0.rightCount)
    let leftSet = FeatureHash.atom(s0.leftSet &+ 0x5555)
    let rightSet = FeatureHash.atom(s0.rightSet)
    sink.add(top.both)
    sink.add(top.word)
    sink.add(top.tag)
    sink.add(top.full)
    // Dependents.
    sink.add(top.word, rights)
    sink.add(top.word, lefts)
    sink.add(left.word)
    sink.add(left.tag)
    sink.add(atom(12, s0.leftLabel))
    sink.add(right.word)
    sink.add(right.tag)
    sink.add(atom(13, s0.rightLabel))
    sink.add(left2.word)
    sink.add(left2.tag)
    sink.add(atom(14, s0.left2Label))
    sink.add(right2.word)
    sink.add(right2.tag)
    sink.add(atom(15, s0.right2Label))
    sink.add(top.word, rightSet)
    sink.add(top.tag, rightSet, leftSet)
    sink.add(top.lemma, rightSet)
    sink.add(top.lemma, leftSet)
    sink.add(top.lemma, rightSet, leftSet)
    // Deeper on the stack.
    sink.add(second.tag, headed1)
    sink.add(third.tag)
    // Marks around it.
    sink.add(top.marks, top.tag)
    sink.add(words[s0.word &+ 1].marks, top.tag)
    return sink.count
  }

  /// The top of the stack and the next word as words: where they stand, what stands between them and
  /// what comes behind them, whatever hangs on them by now.
  @inline(__always)
  static func pair(
    _ first: Int32, _ second: Int32, _ words: borrowing ParserWords,
    into out: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var sink = FeatureSink(out, group: 4)
    let top = words[first]
    let next = words[second]
    let after = words[second &+ 1]
    let verb = words[next.nextVerb]
    let gap = atom(30, distance(first, second))
    sink.add(top.both, next.both)
    sink.add(top.both, next.word)
    sink.add(top.word, next.both)
    sink.add(top.both, next.tag)
    sink.add(top.tag, next.both)
    sink.add(top.word, next.word)
    sink.add(top.tag, next.tag)
    sink.add(top.tag, after.tag)
    sink.add(top.tag, next.tag, after.tag)
    sink.add(top.lemma, next.lemma)
    sink.add(top.lemma, next.tag)
    sink.add(top.tag, next.lemma)
    sink.add(verb.lemma, top.lemma)
    // Distance.
    sink.add(top.word, gap)
    sink.add(top.word, next.word, gap)
    sink.add(top.tag, next.tag, gap)
    // Morphology and shape.
    sink.add(top.full, next.full)
    sink.add(top.full, next.tag, after.full)
    sink.add(top.word, next.full)
    sink.add(top.full, next.word)
    sink.add(top.tag, next.suffix)
    sink.add(top.shape, next.shape, gap)
    // Between: words, marks, both.
    let found = words.between(first, second)
    let wordsBetween = atom(40, found & (1 << UInt64(BetweenGroup.marks) - 1))
    let marksBetween = FeatureHash.atom(8000 &+ (found >> UInt64(BetweenGroup.marks)) << 7)
    let between = FeatureHash.atom(900_000 &+ found)
    sink.add(between)
    sink.add(between, top.tag, next.tag)
    sink.add(wordsBetween, top.word, next.tag)
    sink.add(wordsBetween, top.tag, next.word)
    sink.add(wordsBetween, top.full, next.full)
    sink.add(marksBetween, top.tag, next.tag)
    sink.add(marksBetween, top.tag, next.word)
    sink.add(next.marks, top.full, next.full)
    // Ahead: whether the next verb comes before the next mark.
    let toVerb = next.nextVerb < 0 ? atom(60, 0) : atom(61, distance(second, next.nextVerb))
    let verbFirst = atom(
      70,
      next.nextVerb < 0 ? 0 : next.nextMarked < 0 || next.nextVerb < next.nextMarked ? 1 : 2)
    sink.add(verb.full, top.tag, next.tag)
    sink.add(verb.word, top.tag, next.tag)
    sink.add(verb.word, top.word)
    sink.add(verb.full, verbFirst, top.full)
    sink.add(toVerb, top.tag, next.tag)
    sink.add(verbFirst, top.tag, next.tag)
    sink.add(verbFirst, top.word, next.tag)
    return sink.count
  }

  /// What joins the top of the stack and the next word with what hangs on them and stands below.
  @inline(__always)
  static func joint(
    _ state: ParserState, _ nodes: UnsafePointer<PartialHead>, _ words: borrowing ParserWords,
    into out: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var sink = FeatureSink(out, group: 5)
    let s0 = nodes[Int(state.top)]
    let s1 = nodes[Int(s0.below)]
    let s2 = nodes[Int(s1.below)]
    let n0 = nodes[Int(state.next)]
    let top = words[s0.word]
    let second = words[s1.word]
    let third = words[s2.word]
    let next = words[n0.word]
    let verb = words[next.nextVerb]
    let topLeft = words[s0.left]
    let nextLeft = words[n0.left]
    let headed = atom(10, s0.label)
    let nextLabel = atom(16, n0.leftLabel)
    let rightSet = FeatureHash.atom(s0.rightSet)
    let leftSet = FeatureHash.atom(s0.leftSet &+ 0x5555)
    let nextSet = FeatureHash.atom(n0.leftSet &+ 0xAAAA)
    // Dependents.
    sink.add(top.tag, next.tag, headed)
    sink.add(top.tag, nextLabel, next.tag)
    sink.add(next.tag, nextSet, top.tag)
    sink.add(top.tag, rightSet, next.tag)
    sink.add(top.tag, leftSet, next.tag)
    sink.add(verb.word, verb.tag, next.tag, rightSet)
    // What introduces a phrase, with what the phrase may hang on.
    sink.add(top.word, nextLeft.word)
    sink.add(top.word, nextLeft.word, next.tag)
    sink.add(top.tag, nextLeft.word, next.tag)
    sink.add(second.word, nextLeft.word)
    sink.add(second.tag, top.tag, nextLeft.word)
    sink.add(second.tag, top.word, nextLeft.word)
    sink.add(verb.word, nextLeft.word, top.tag)
    sink.add(topLeft.word, next.word, top.tag)
    sink.add(top.lemma, nextLeft.word)
    sink.add(second.lemma, nextLeft.word)
    sink.add(verb.lemma, nextLeft.word)
    sink.add(topLeft.word, next.lemma)
    sink.add(top.lemma, nextLeft.word, next.lemma)
    sink.add(topLeft.word, top.lemma, next.lemma)
    sink.add(second.lemma, nextLeft.word, top.tag)
    sink.add(next.lemma, nextSet)
    // Deeper on the stack.
    sink.add(second.lemma, next.lemma)
    sink.add(second.tag, top.tag, next.tag)
    sink.add(second.both, next.tag)
    sink.add(second.tag, next.word)
    sink.add(second.word, next.word)
    sink.add(second.word, top.tag, next.tag)
    sink.add(second.tag, top.word, next.tag)
    sink.add(second.tag, top.tag, next.word)
    sink.add(third.tag, second.tag, top.tag, next.tag)
    sink.add(third.tag, next.tag)
    sink.add(second.full, top.full, next.full)
    sink.add(second.shape, top.shape, next.shape)
    sink.add(atom(50, min(state.depth, 6)), next.tag)
    return sink.count
  }

  /// All groups, one behind the other, as training needs them.
  static func all(
    _ state: ParserState, _ nodes: UnsafePointer<PartialHead>, _ words: borrowing ParserWords,
    into out: UnsafeMutablePointer<UInt64>
  ) -> Int {
    let node = nodes[Int(state.next)]
    var count = ahead(node.word, words, into: out)
    count += next(node, words, into: out + count)
    count += stack(Int(state.top), nodes, words, into: out + count)
    count += pair(nodes[Int(state.top)].word, node.word, words, into: out + count)
    return count + joint(state, nodes, words, into: out + count)
  }
}
