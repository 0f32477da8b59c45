/// Feature templates of the two steps of tagging.
enum TagFeatures {
  /// Templates at most; room the sink needs.
  static let maximum = 96

  /// For the part of speech of word `i`; those of the words before it are known.
  @inline(__always)
  static func upos(
    _ words: UnsafePointer<WordView>, _ upos: UnsafePointer<UInt8>, _ i: Int,
    into out: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var sink = FeatureSink(out)
    let w = words[i]
    let t1 = FeatureHash.atom(UInt64(upos[i - 1]))
    let t2 = FeatureHash.atom(UInt64(upos[i - 2]))
    let c0 = FeatureHash.atom(UInt64(w.lexicon))
    let c1 = FeatureHash.atom(UInt64(words[i + 1].lexicon))
    let c2 = FeatureHash.atom(UInt64(words[i + 2].lexicon))
    let before = words[i - 1]
    let after = words[i + 1]
    // A capital says nothing at the start of a sentence or right after an opening quote or colon.
    let start: UInt64 = i == 0 ? 1 : before.flags.contains(.punctuation) ? 2 : 3
    let place = FeatureHash.atom(start << 8 | UInt64(w.flags.rawValue))

    sink.add(FeatureHash.atom(0))
    sink.add(w.lower)
    sink.add(w.exact)
    sink.add(before.lower)
    sink.add(after.lower)
    sink.add(words[i - 2].lower)
    sink.add(words[i + 2].lower)
    sink.add(before.lower, w.lower)
    sink.add(w.suffix1)
    sink.add(w.suffix2)
    sink.add(w.suffix3)
    sink.add(w.suffix4)
    sink.add(w.suffix5)
    sink.add(w.prefix2)
    sink.add(w.prefix3)
    sink.add(w.prefix4)
    sink.add(w.prefix2, w.suffix2)
    sink.add(w.prefix3, w.suffix3)
    sink.add(w.shape)
    sink.add(place)
    sink.add(place, w.suffix3)
    sink.add(place, c0)
    sink.add(before.shape, w.shape)
    sink.add(w.shape, after.shape)
    sink.add(place, before.shape, after.shape)
    sink.add(before.suffix3)
    sink.add(after.suffix3)
    sink.add(after.suffix2, w.suffix2)
    sink.add(t1, t2)
    sink.add(t1, w.suffix3)
    sink.add(t1, w.suffix2)
    sink.add(t1, t2, w.suffix2)
    sink.add(t1, after.lower)
    sink.add(t2, before.lower)
    sink.add(c0)
    sink.add(c0, t1)
    sink.add(c0, t1, t2)
    sink.add(c0, c1)
    sink.add(c1)
    sink.add(c2)
    sink.add(c1, c2)
    sink.add(t1, c1)
    sink.add(c0, before.lower)
    sink.add(w.suffix3, c1)
    sink.add(place, after.lower)
    sink.add(place, before.lower)
    sink.add(place, c1)
    return sink.count
  }

  /// For the features of word `i`; all parts of speech of the sentence are known, and the features
  /// of the words before it.
  @inline(__always)
  static func feats(
    _ words: UnsafePointer<WordView>, _ upos: UnsafePointer<UInt8>, _ feats: UnsafePointer<UInt8>,
    _ i: Int, into out: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var sink = FeatureSink(out)
    let w = words[i]
    let before = words[i - 1]
    let after = words[i + 1]
    let t0 = FeatureHash.atom(UInt64(upos[i]))
    let t1 = FeatureHash.atom(UInt64(upos[i - 1]))
    let n1 = FeatureHash.atom(UInt64(upos[i + 1]))
    let f1 = FeatureHash.atom(UInt64(feats[i - 1]))
    let f2 = FeatureHash.atom(UInt64(feats[i - 2]))
    let c0 = FeatureHash.atom(UInt64(w.lexicon))
    let start = FeatureHash.atom(i == 0 ? 1 : 0)

    sink.add(t0)
    sink.add(t0, w.lower)
    sink.add(t0, w.exact)
    sink.add(t0, w.suffix1)
    sink.add(t0, w.suffix2)
    sink.add(t0, w.suffix3)
    sink.add(t0, w.suffix4)
    sink.add(t0, w.suffix5)
    sink.add(t0, w.prefix2)
    sink.add(t0, w.prefix4)
    sink.add(t0, w.prefix2, w.suffix2)
    sink.add(t0, w.shape)
    sink.add(t0, c0)
    sink.add(t0, before.lower)
    sink.add(t0, after.lower)
    sink.add(t0, words[i - 2].lower)
    sink.add(t0, words[i + 2].lower)
    sink.add(t0, t1)
    sink.add(t0, n1)
    sink.add(t0, t1, n1)
    sink.add(t0, t1, f1)
    sink.add(t0, f1, f2)
    sink.add(t0, f1, w.suffix2)
    sink.add(t0, before.lower, w.suffix2)
    sink.add(t0, n1, w.lower)
    sink.add(t0, t1, words[i - 2].lower)
    sink.add(t0, before.suffix2, w.suffix2)
    sink.add(t0, after.suffix2, w.suffix2)
    sink.add(t0, start, w.suffix2)
    sink.add(t0, FeatureHash.atom(UInt64(upos[i - 2])), t1)
    return sink.count
  }
}
