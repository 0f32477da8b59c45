/// Feature templates of the greedy parser: a quarter of those of `ParserFeatures`. A decision looks at little,
/// and the model is small enough to stay close to the processor.
enum GreedyFeatures {
  /// Room the templates need.
  static let maximum = 48

  @inline(__always)
  static func all(
    _ state: ParserState, _ nodes: UnsafePointer<PartialHead>, _ words: borrowing ParserWords,
    into out: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var sink = FeatureSink(out, group: 6)
    let s0 = nodes[Int(state.top)]
    let s1 = nodes[Int(s0.below)]
    let n0 = nodes[Int(state.next)]
    let top = words[s0.word]
    let second = words[s1.word]
    let third = words[nodes[Int(s1.below)].word]
    let next = words[n0.word]
    let after = words[n0.word &+ 1]
    let verb = words[next.nextVerb]
    let introducer = words[n0.left]
    let gap = ParserFeatures.atom(30, ParserFeatures.distance(s0.word, n0.word))
    let headed = ParserFeatures.atom(10, s0.label)
    let found = words.between(s0.word, n0.word)
    let between = FeatureHash.atom(900_000 &+ found)
    let rightSet = FeatureHash.atom(s0.rightSet)
    let leftSet = FeatureHash.atom(s0.leftSet &+ 0x5555)
    let nextSet = FeatureHash.atom(n0.leftSet &+ 0xAAAA)
    // The two words, and the one behind.
    sink.add(next.both)
    sink.add(top.both)
    sink.add(top.full, next.full)
    sink.add(top.both, next.tag)
    sink.add(top.tag, next.both)
    sink.add(top.lemma, next.lemma)
    sink.add(top.tag, next.tag, gap)
    sink.add(top.tag, next.tag, after.full)
    sink.add(next.full, after.both)
    sink.add(top.tag, next.tag, after.tag, words[n0.word &+ 2].tag)
    sink.add(top.full, next.suffix)
    // What they have by now.
    sink.add(top.tag, next.tag, headed)
    sink.add(top.tag, rightSet, next.tag)
    sink.add(top.tag, leftSet, next.tag)
    sink.add(top.tag, nextSet, next.tag)
    sink.add(top.lemma, rightSet)
    sink.add(words[s0.left].word, top.tag, next.tag)
    // What introduces a phrase, with what the phrase may hang on.
    sink.add(top.tag, introducer.word, next.tag)
    sink.add(top.lemma, introducer.word)
    sink.add(second.tag, top.tag, introducer.word)
    sink.add(verb.lemma, introducer.word)
    // Deeper on the stack.
    sink.add(second.tag, top.tag, next.tag)
    sink.add(second.both, next.tag)
    sink.add(second.lemma, top.tag, next.tag)
    sink.add(third.tag, second.tag, top.tag, next.tag)
    sink.add(second.tag, headed, top.tag)
    // Between and ahead.
    sink.add(between, top.tag, next.tag)
    sink.add(between, top.full, next.full)
    sink.add(between, top.word, next.tag)
    sink.add(verb.full, top.tag, next.tag)
    sink.add(verb.lemma, top.lemma)
    sink.add(next.marks, top.tag, next.tag)
    return sink.count
  }
}
