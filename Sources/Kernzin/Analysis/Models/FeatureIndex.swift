/// Which features a model looks at, and the row of weights each has: an exact map from hashes to row
/// numbers that is searched without a branch, because most features of new text are not there and no
/// processor could guess which.
///
/// A bucket is one 64-bit word with the 16-bit marks of four features. A feature stands in the bucket
/// its hash names or in the next one, and its place is the number of its row. One of some ten thousand
/// unknown features is taken for a known one.
struct FeatureIndex: Sendable {
  private let store: ByteStore
  // Points into `store`, which nobody writes and this keeps alive.
  nonisolated(unsafe) private let marks: UnsafePointer<UInt64>
  private let buckets: UInt64

  /// Features summed at once at most.
  static let maximumFeatures = 256

  /// Rows a table for this index needs.
  var rows: Int { 4 * Int(buckets) + 4 }

  init(_ file: ModelFile, name: String) throws(StageError) {
    let words = try file.section(name, of: UInt64.self, minimum: 2)
    guard let base = words.baseAddress else {
      throw StageError(code: "bad-model", message: "the section '\(name)' is empty")
    }
    store = file.store
    marks = base
    buckets = UInt64(words.count - 1)
  }

  init(_ words: [UInt64]) {
    store = ByteStore(copying: words.withUnsafeBytes { Array($0) })
    marks = UnsafePointer(
      store.bytes.bindMemory(to: UInt64.self).baseAddress
        .unsafelyUnwrapped)
    buckets = UInt64(words.count - 1)
  }

  /// Writes the row numbers of those features that are there and returns how many.
  @inline(__always)
  func select(
    _ hashes: UnsafePointer<UInt64>, _ count: Int, into selected: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var kept = 0
    for index in 0..<count {
      let hash = hashes[index]
      let bucket = Self.bucket(hash, of: buckets)
      let pattern = Self.mark(hash) &* Self.ones
      let here = Self.zeroes(marks[bucket] ^ pattern)
      let there = Self.zeroes(marks[bucket &+ 1] ^ pattern)
      // All ones when it is not in the first bucket.
      let next: UInt64 = 0 &- (here == 0 ? 1 : 0)
      // With a bit that is always set there is no case of zero, for which compilers branch.
      let found = here | there & next | 1 &<< 63
      let place = found.trailingZeroBitCount &>> 4 &+ Int(truncatingIfNeeded: 4 & next)
      // Written always, kept only when found.
      selected[kept] = UInt32(truncatingIfNeeded: 4 &* bucket &+ place)
      kept &+= Self.isAny(here | there)
    }
    return min(kept, Self.maximumFeatures)
  }

  private static let ones: UInt64 = 0x0001_0001_0001_0001

  @inline(__always)
  private static func bucket(_ hash: UInt64, of buckets: UInt64) -> Int {
    Int(truncatingIfNeeded: ((hash &>> 32) &* buckets) &>> 32)
  }

  /// Not 0, which marks an empty place.
  @inline(__always)
  private static func mark(_ hash: UInt64) -> UInt64 { (hash &>> 8) & 0xFFFF | 1 }

  /// 1 if one of the bits `zeroes` may set is set, else 0; of a comparison compilers would make a branch.
  @inline(__always)
  private static func isAny(_ bits: UInt64) -> Int {
    let folded = bits | bits &>> 32
    return Int(truncatingIfNeeded: (folded | folded &>> 16) &>> 15 & 1)
  }

  /// The high bit of each 16-bit part that is zero; exact in the lowest part set.
  @inline(__always)
  private static func zeroes(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word & (ones &<< 15)
  }

  /// The index of the features that come first in a list, as many as fit.
  ///
  /// - Returns: the buckets, and for each place the number of its feature in the list, `nil` for empty
  ///   places.
  static func build(_ hashes: [UInt64], places: Int) -> (words: [UInt64], features: [Int?]) {
    let buckets = max(1, min(places, hashes.count + hashes.count / 3 + 8) / 4 - 1)
    var words = [UInt64](repeating: 0, count: buckets + 1)
    var features = [Int?](repeating: nil, count: 4 * words.count)
    for (number, hash) in hashes.enumerated() {
      let first = 4 * bucket(hash, of: UInt64(buckets))
      let mark = mark(hash)
      for place in first..<first + 8 {
        let shift = UInt64(16 * (place % 4))
        let found = words[place / 4] >> shift & 0xFFFF
        if found == mark { break }
        guard found == 0 else { continue }
        words[place / 4] |= mark << shift
        features[place] = number
        break
      }
    }
    return (words, features)
  }
}
