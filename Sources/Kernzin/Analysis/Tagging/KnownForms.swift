/// What the tagger sees of the last few thousand forms met, and what each of them adds to the scores of
/// parts of speech on its own: an article, and a folder of them, uses the same forms again and again.
///
/// A form has one of two places; a new one takes that of the form not met for longer.
struct KnownForms: ~Copyable {
  private let keys = Buffer<UInt64>(capacity: places)
  /// Which of the two places of a pair was asked for last.
  private let recent = Buffer<UInt8>(capacity: pairs)
  private let views = Buffer<WordView>(capacity: places)
  private let sums = Buffer<Int16>(capacity: places * size)
  private let hashes = Buffer<UInt64>(capacity: TagFeatures.maximum)
  private let rows = Buffer<UInt32>(capacity: TagFeatures.maximum)

  private static var pairs: Int { 2048 }
  /// For what stands beyond the ends of a sentence, and for forms too long to be worth keeping.
  private static var outside: Int { 2 * pairs }
  private static var places: Int { 2 * pairs + 1 }
  private static var longestForm: Int { 64 }
  /// Parts of speech there is room for.
  static var lanes: Int { 16 }
  /// Sums of one form: as the word in question, and as each of the two before and behind it.
  private static var size: Int { 5 * lanes }

  init() {
    keys.base.update(repeating: 0, count: Self.places)
    recent.base.update(repeating: 0, count: Self.pairs)
  }

  /// Where a form is from now on until another is asked for.
  ///
  /// - Parameter see: completes what the bytes of the form tell.
  mutating func place(
    of form: String, _ scorer: ScoreTable, see: (inout WordView) -> Void
  ) -> Int {
    var form = form
    return form.withUTF8 { bytes in
      guard bytes.count <= Self.longestForm else {
        keep(bytes, at: Self.outside, scorer, see)
        return Self.outside
      }
      let key = Self.key(bytes)
      let pair = Int(truncatingIfNeeded: key &>> 32) & (Self.pairs - 1)
      for way in 0..<2 where keys[2 * pair + way] == key {
        recent[pair] = UInt8(way)
        return 2 * pair + way
      }
      recent[pair] ^= 1
      let place = 2 * pair + Int(recent[pair])
      keep(bytes, at: place, scorer, see)
      keys[place] = key
      return place
    }
  }

  /// The place of what stands beyond the ends of a sentence.
  mutating func placeOutside(_ scorer: ScoreTable) -> Int {
    keep(WordView(), at: Self.outside, scorer)
    return Self.outside
  }

  @inline(__always)
  func view(_ place: Int) -> WordView { views[place] }

  /// What the form adds to the scores of a word that it stands `distance` words behind, -2 to 2.
  @inline(__always)
  func scores(_ place: Int, _ distance: Int) -> UnsafePointer<Int16> {
    UnsafePointer(sums.base + place * Self.size + (distance + 2) * Self.lanes)
  }

  private func keep(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ scorer: ScoreTable,
    _ see: (inout WordView) -> Void
  ) {
    var view = WordView(bytes)
    see(&view)
    keep(view, at: place, scorer)
  }

  private func keep(_ view: WordView, at place: Int, _ scorer: ScoreTable) {
    views[place] = view
    for distance in -2...2 {
      let count = TagFeatures.alone(view, distance, into: hashes.base)
      _ = scorer.score(
        hashes.base, count, rows: rows.base,
        into: sums.base + place * Self.size + (distance + 2) * Self.lanes)
    }
  }

  /// Not 0, which marks an empty place.
  @inline(__always)
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.value | 1
  }
}
