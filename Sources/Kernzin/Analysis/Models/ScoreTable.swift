/// Weights of a linear model over hashed features, one row of 8-bit weights per feature.
///
/// A feature is a 64-bit hash. Its top bits pick a bit of `filter`, which tells whether the feature
/// was kept in training (most that occur in new text never were); lower bits pick its row. Rows may
/// be shared by features, which training saw and weighed.
///
/// Weights are stored plus 128, so that two of them are widened to 16 bits by one mask and one
/// shift; the surplus is the same for all classes and is taken off after the sum. The weights of a
/// row are multiples of its factor. Sums wrap around in 16 bits, which does no harm as long as what
/// is left after taking off the surplus lies within ±32,767.
struct ScoreTable: Sendable {
  /// Classes a row has room for: 16 or 64.
  let lanes: Int
  private let store: ByteStore
  // `nonisolated(unsafe)`: they point into `store`, which nobody writes and this keeps alive.
  nonisolated(unsafe) private let filter: UnsafePointer<UInt64>
  nonisolated(unsafe) private let rows: UnsafePointer<UInt8>
  nonisolated(unsafe) private let factors: UnsafePointer<UInt8>
  private let filterShift: UInt64
  private let rowMask: UInt64

  /// Features summed at once at most.
  static let maximumFeatures = 256
  static let bias = 128

  /// Where a feature's row number starts in its hash.
  static let rowShift: UInt64 = 20

  /// Reads the sections `NAME.hdr` (lanes, row bits, filter bits), `NAME.flt`, `NAME.fac` and
  /// `NAME.row`.
  init(_ file: ModelFile, name: String) throws(StageError) {
    let header = try file.section(name + ".hdr", of: UInt32.self, minimum: 3)
    let rowBits = Int(header[1])
    let filterBits = Int(header[2])
    guard header[0] == 16 || header[0] == 64, (1...20).contains(rowBits),
      (6...24).contains(filterBits)
    else { throw StageError(code: "bad-model", message: "a score table has an unknown layout") }
    lanes = Int(header[0])
    store = file.store
    let flags = try file.section(
      name + ".flt", of: UInt64.self, minimum: 1 << (filterBits - 6))
    let weights = try file.section(name + ".row", of: UInt8.self, minimum: lanes << rowBits)
    let multiples = try file.section(name + ".fac", of: UInt8.self, minimum: 1 << rowBits)
    guard let filter = flags.baseAddress, let rows = weights.baseAddress,
      let factors = multiples.baseAddress
    else {
      throw StageError(code: "bad-model", message: "a score table is empty")
    }
    self.filter = filter
    self.rows = rows
    self.factors = factors
    filterShift = UInt64(64 - filterBits)
    rowMask = UInt64(1 << rowBits) - 1
  }
}

extension ScoreTable: FeatureScorer {
  @inline(__always)
  func select(
    _ hashes: UnsafePointer<UInt64>, _ count: Int, into selected: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var kept = 0
    for index in 0..<count {
      let hash = hashes[index]
      let bit = hash &>> filterShift
      // Written always, kept only when the bit is set: no branch to mispredict.
      selected[kept] = UInt32(truncatingIfNeeded: (hash &>> Self.rowShift) & rowMask)
      kept &+= Int((filter[Int(bit &>> 6)] &>> (bit & 63)) & 1)
    }
    return min(kept, Self.maximumFeatures)
  }

  @inline(__always)
  func score(
    _ selected: UnsafePointer<UInt32>, _ count: Int, into scores: UnsafeMutablePointer<Int32>
  ) {
    if lanes == 64 {
      scoreWide(selected, count, into: scores)
    } else {
      scoreNarrow(selected, count, into: scores)
    }
  }

  private func scoreWide(
    _ selected: UnsafePointer<UInt32>, _ count: Int, into scores: UnsafeMutablePointer<Int32>
  ) {
    var even0 = SIMD16<UInt16>()
    var odd0 = SIMD16<UInt16>()
    var even1 = SIMD16<UInt16>()
    var odd1 = SIMD16<UInt16>()
    let low = SIMD16<UInt16>(repeating: 0xFF)
    var surplus: UInt16 = 0
    for index in 0..<count {
      let number = Int(selected[index])
      let row = UnsafeRawPointer(rows + number &* 64)
      let factor = UInt16(factors[number])
      surplus &+= factor &* UInt16(Self.bias)
      let first = row.load(as: SIMD16<UInt16>.self)
      let second = row.load(fromByteOffset: 32, as: SIMD16<UInt16>.self)
      even0 = even0 &+ (first & low) &* factor
      odd0 = odd0 &+ (first &>> 8) &* factor
      even1 = even1 &+ (second & low) &* factor
      odd1 = odd1 &+ (second &>> 8) &* factor
    }
    let evens0 = SIMD16<Int16>(truncatingIfNeeded: even0 &- surplus)
    let odds0 = SIMD16<Int16>(truncatingIfNeeded: odd0 &- surplus)
    let evens1 = SIMD16<Int16>(truncatingIfNeeded: even1 &- surplus)
    let odds1 = SIMD16<Int16>(truncatingIfNeeded: odd1 &- surplus)
    for lane in 0..<16 {
      scores[2 &* lane] = Int32(evens0[lane])
      scores[2 &* lane &+ 1] = Int32(odds0[lane])
      scores[2 &* lane &+ 32] = Int32(evens1[lane])
      scores[2 &* lane &+ 33] = Int32(odds1[lane])
    }
  }

  private func scoreNarrow(
    _ selected: UnsafePointer<UInt32>, _ count: Int, into scores: UnsafeMutablePointer<Int32>
  ) {
    var even = SIMD8<UInt16>()
    var odd = SIMD8<UInt16>()
    let low = SIMD8<UInt16>(repeating: 0xFF)
    var surplus: UInt16 = 0
    for index in 0..<count {
      let number = Int(selected[index])
      let factor = UInt16(factors[number])
      surplus &+= factor &* UInt16(Self.bias)
      let row = UnsafeRawPointer(rows + number &* 16).load(as: SIMD8<UInt16>.self)
      even = even &+ (row & low) &* factor
      odd = odd &+ (row &>> 8) &* factor
    }
    let evens = SIMD8<Int16>(truncatingIfNeeded: even &- surplus)
    let odds = SIMD8<Int16>(truncatingIfNeeded: odd &- surplus)
    for lane in 0..<8 {
      scores[2 &* lane] = Int32(evens[lane])
      scores[2 &* lane &+ 1] = Int32(odds[lane])
    }
  }
}
