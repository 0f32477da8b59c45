/// Feature templates of the parser: those of Zhang and Nivre (2011), with the words deeper on the
/// stack, morphology, what stands between the two words in question, and the next verb and mark,
/// which in a verb-final language tell how far a clause reaches.
///
/// The head of a word on the stack, once it has one, is the word below it; so what Zhang and Nivre
/// take from heads stands in the templates for the second and third word of the stack.
enum ParserFeatures {
  static let maximum = 160

  /// Buckets: 1, 2, 3, 4, 5–6, 7–10, 11 and more.
  @inline(__always)
  private static func distance(_ from: Int32, _ to: Int32) -> UInt64 {
    let words = to &- from
    return words < 5 ? UInt64(max(words, 0)) : words < 7 ? 5 : words < 11 ? 6 : 7
  }

  @inline(__always)
  static func extract(
    _ state: borrowing ParserState, _ nodes: UnsafePointer<PartialHead>,
    _ words: borrowing ParserWords, into out: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var sink = FeatureSink(out)
    let none = PartialHead(word: -1, below: -1)
    let s0 = state.top >= 0 ? nodes[Int(state.top)] : none
    let s1 = s0.below >= 0 ? nodes[Int(s0.below)] : none
    let s2 = s1.below >= 0 ? nodes[Int(s1.below)] : none
    let n0 = state.next
    let top = words[s0.word]
    let second = words[s1.word]
    let third = words[s2.word]
    let next = words[n0.word]
    let after = words[n0.word &+ 1]
    let afterNext = words[n0.word &+ 2]
    let topLeft = words[s0.left]
    let topRight = words[s0.right]
    let topLeft2 = words[s0.left2]
    let topRight2 = words[s0.right2]
    let nextLeft = words[n0.left]
    let nextLeft2 = words[n0.left2]
    let secondRight = words[s1.right]
    // Relations, counts and distances as atoms of their own.
    let headed = FeatureHash.atom(1000 &+ UInt64(s0.label))
    let headed1 = FeatureHash.atom(1100 &+ UInt64(s1.label))
    let s0ll = FeatureHash.atom(1200 &+ UInt64(s0.leftLabel))
    let s0rl = FeatureHash.atom(1300 &+ UInt64(s0.rightLabel))
    let s0l2l = FeatureHash.atom(1400 &+ UInt64(s0.left2Label))
    let s0r2l = FeatureHash.atom(1500 &+ UInt64(s0.right2Label))
    let n0ll = FeatureHash.atom(1600 &+ UInt64(n0.leftLabel))
    let n0l2l = FeatureHash.atom(1700 &+ UInt64(n0.left2Label))
    let s1rl = FeatureHash.atom(1800 &+ UInt64(s1.rightLabel))
    let vr = FeatureHash.atom(2000 &+ UInt64(s0.rightCount))
    let vl = FeatureHash.atom(2300 &+ UInt64(s0.leftCount))
    let nvl = FeatureHash.atom(2600 &+ UInt64(n0.leftCount))
    let setR = FeatureHash.atom(s0.rightSet)
    let setL = FeatureHash.atom(s0.leftSet &+ 0x5555)
    let nsetL = FeatureHash.atom(n0.leftSet &+ 0xAAAA)
    let gap = FeatureHash.atom(3000 &+ distance(s0.word, n0.word))
    let between = FeatureHash.atom(4000 &+ words.between(s0.word, n0.word))

    // One word.
    sink.add(top.both)
    sink.add(top.word)
    sink.add(top.tag)
    sink.add(next.both)
    sink.add(next.word)
    sink.add(next.tag)
    sink.add(after.both)
    sink.add(after.word)
    sink.add(after.tag)
    sink.add(afterNext.both)
    sink.add(afterNext.word)
    sink.add(afterNext.tag)
    sink.add(top.tag, headed)
    sink.add(top.word, headed)
    // Two words.
    sink.add(top.both, next.both)
    sink.add(top.both, next.word)
    sink.add(top.word, next.both)
    sink.add(top.both, next.tag)
    sink.add(top.tag, next.both)
    sink.add(top.word, next.word)
    sink.add(top.tag, next.tag)
    sink.add(top.tag, next.tag, headed)
    sink.add(next.tag, after.tag)
    sink.add(next.word, after.tag)
    sink.add(next.tag, after.word)
    sink.add(top.tag, after.tag)
    // Three words.
    sink.add(next.tag, after.tag, afterNext.tag)
    sink.add(top.tag, next.tag, after.tag)
    sink.add(top.word, next.tag, after.tag)
    sink.add(top.tag, next.word, after.tag)
    sink.add(top.tag, next.tag, after.word)
    sink.add(top.tag, next.tag, after.tag, afterNext.tag)
    sink.add(top.tag, topLeft.tag, next.tag)
    sink.add(top.tag, topRight.tag, next.tag)
    sink.add(top.tag, next.tag, nextLeft.tag)
    sink.add(top.tag, s0rl, next.tag)
    sink.add(top.tag, s0ll, next.tag)
    sink.add(top.tag, n0ll, next.tag)
    // Distance.
    sink.add(top.word, gap)
    sink.add(top.tag, gap)
    sink.add(next.word, gap)
    sink.add(next.tag, gap)
    sink.add(top.word, next.word, gap)
    sink.add(top.tag, next.tag, gap)
    // Number of dependents.
    sink.add(top.word, vr)
    sink.add(top.tag, vr)
    sink.add(top.word, vl)
    sink.add(top.tag, vl)
    sink.add(next.word, nvl)
    sink.add(next.tag, nvl)
    // Dependents.
    sink.add(topLeft.word)
    sink.add(topLeft.tag)
    sink.add(s0ll)
    sink.add(topRight.word)
    sink.add(topRight.tag)
    sink.add(s0rl)
    sink.add(nextLeft.word)
    sink.add(nextLeft.tag)
    sink.add(n0ll)
    sink.add(topLeft2.word)
    sink.add(topLeft2.tag)
    sink.add(s0l2l)
    sink.add(topRight2.word)
    sink.add(topRight2.tag)
    sink.add(s0r2l)
    sink.add(nextLeft2.word)
    sink.add(nextLeft2.tag)
    sink.add(n0l2l)
    sink.add(top.tag, topLeft.tag, topLeft2.tag)
    sink.add(top.tag, topRight.tag, topRight2.tag)
    sink.add(next.tag, nextLeft.tag, nextLeft2.tag)
    sink.add(top.word, s0rl, next.tag)
    sink.add(next.word, n0ll, top.tag)
    // Relations of dependents as a set.
    sink.add(top.word, setR)
    sink.add(top.tag, setR)
    sink.add(top.word, setL)
    sink.add(top.tag, setL)
    sink.add(next.word, nsetL)
    sink.add(next.tag, nsetL)
    sink.add(next.tag, nsetL, top.tag)
    sink.add(top.tag, setR, next.tag)
    sink.add(top.tag, setL, next.tag)
    // Deeper on the stack.
    sink.add(second.word)
    sink.add(second.tag)
    sink.add(second.both)
    sink.add(second.tag, headed1)
    sink.add(third.word)
    sink.add(third.tag)
    sink.add(second.tag, top.tag)
    sink.add(second.tag, top.tag, headed)
    sink.add(second.tag, top.tag, next.tag)
    sink.add(second.both, next.tag)
    sink.add(second.tag, next.word)
    sink.add(second.word, next.word)
    sink.add(second.tag, next.tag)
    sink.add(second.tag, top.word)
    sink.add(second.word, top.tag, next.tag)
    sink.add(second.tag, top.word, next.tag)
    sink.add(second.tag, top.tag, next.word)
    sink.add(third.tag, second.tag, top.tag)
    sink.add(third.tag, second.tag, top.tag, next.tag)
    sink.add(third.tag, next.tag)
    sink.add(second.tag, s1rl, next.tag)
    sink.add(second.tag, secondRight.tag, next.tag)
    sink.add(second.tag, headed1, top.tag, headed)
    sink.add(FeatureHash.atom(5000 &+ UInt64(min(state.depth, 6))), next.tag)
    // Morphology.
    sink.add(top.full)
    sink.add(next.full)
    sink.add(after.full)
    sink.add(top.full, next.full)
    sink.add(top.full, next.tag, after.full)
    sink.add(second.full, top.full, next.full)
    sink.add(top.full, next.full, nsetL)
    sink.add(top.word, next.full)
    sink.add(top.full, next.word)
    sink.add(top.suffix, next.tag)
    sink.add(top.tag, next.suffix)
    sink.add(top.suffix)
    sink.add(next.suffix)
    sink.add(second.full, next.full)
    // Between, and ahead.
    sink.add(between)
    sink.add(between, top.tag, next.tag)
    sink.add(between, top.word, next.tag)
    sink.add(between, top.tag, next.word)
    sink.add(between, top.full, next.full)
    let verb = words[next.nextVerb]
    let mark = words[next.nextMark]
    let toVerb = FeatureHash.atom(
      next.nextVerb < 0 ? 6000 : 6001 &+ distance(n0.word, next.nextVerb))
    let verbFirst = FeatureHash.atom(
      next.nextVerb < 0 ? 7000 : next.nextMark < 0 || next.nextVerb < next.nextMark ? 7001 : 7002)
    sink.add(verb.full, top.tag, next.tag)
    sink.add(verb.word, top.tag, next.tag)
    sink.add(verb.word, top.word)
    sink.add(verb.full, next.word)
    sink.add(verb.full, verbFirst, top.full)
    sink.add(toVerb, top.tag, next.tag)
    sink.add(verbFirst, top.tag, next.tag)
    sink.add(verbFirst, top.word, next.tag)
    sink.add(mark.word, top.tag, next.tag)
    sink.add(mark.word, verbFirst, top.tag, next.tag)
    sink.add(verb.word, verb.tag, next.tag, setR)
    return sink.count
  }
}
