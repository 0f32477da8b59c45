internal import CRowSums

/// Weights of a linear model over hashed features, rows of 8-bit weights found by an index.
///
/// The weights of a row are multiples of its factor. Two weights are widened at a time: the low bytes
/// of a row's 16-bit words are one half of the classes, the high bytes the other, so that sums come
/// out in the order of the classes. Training scales the weights so that no score leaves 16 bits;
/// sums of a part of the features may wrap around.
struct ScoreTable: Sendable {
  /// Classes a row has room for: 16 or 64.
  let lanes: Int
  private let store: ByteStore
  private let index: FeatureIndex
  // `nonisolated(unsafe)`: they point into `store`, which nobody writes and this keeps alive.
  nonisolated(unsafe) private let rows: UnsafePointer<Int8>
  nonisolated(unsafe) private let factors: UnsafePointer<UInt8>

  /// Reads the sections `NAME.idx`, `NAME.fac` and `NAME.row`.
  init(_ file: ModelFile, name: String, lanes: Int) throws(StageError) {
    precondition(lanes == 16 || lanes == 64)
    self.lanes = lanes
    store = file.store
    index = try FeatureIndex(file, name: name + ".idx")
    let weights = try file.section(name + ".row", of: Int8.self, minimum: lanes * index.rows)
    let multiples = try file.section(name + ".fac", of: UInt8.self, minimum: index.rows)
    guard let rows = weights.baseAddress, let factors = multiples.baseAddress else {
      throw StageError(code: "bad-model", message: "a score table is empty")
    }
    self.rows = rows
    self.factors = factors
  }

  /// Where the weight of a class stands in its row.
  static func place(of label: Int, lanes: Int) -> Int {
    let half = lanes / 2 < 16 ? lanes / 2 : 16
    let block = label / (2 * half) * 2 * half
    let inside = label % (2 * half)
    return block + (inside < half ? 2 * inside : 2 * (inside - half) + 1)
  }
}

extension ScoreTable: FeatureScorer {
  @inline(__always)
  func select(
    _ hashes: UnsafePointer<UInt64>, _ count: Int, into selected: UnsafeMutablePointer<UInt32>
  ) -> Int {
    index.select(hashes, count, into: selected)
  }

  @inline(__always)
  func add(
    _ selected: UnsafePointer<UInt32>, _ count: Int, to sums: UnsafeMutablePointer<Int16>
  ) {
    if lanes == 64 {
      kernzin_add_rows(rows, factors, selected, count, sums)
    } else {
      addNarrow(selected, count, to: sums)
    }
  }

  private func addNarrow(
    _ selected: UnsafePointer<UInt32>, _ count: Int, to sums: UnsafeMutablePointer<Int16>
  ) {
    let out = UnsafeMutableRawPointer(sums)
    var sum0 = out.loadUnaligned(as: SIMD8<Int16>.self)
    var sum1 = out.loadUnaligned(fromByteOffset: 16, as: SIMD8<Int16>.self)
    for index in 0..<count {
      let number = Int(selected[index])
      let factor = Int16(factors[number])
      let row = UnsafeRawPointer(rows + number &* 16).load(as: SIMD8<Int16>.self)
      sum0 = sum0 &+ ((row &<< 8) &>> 8) &* factor
      sum1 = sum1 &+ (row &>> 8) &* factor
    }
    out.storeBytes(of: sum0, as: SIMD8<Int16>.self)
    out.storeBytes(of: sum1, toByteOffset: 16, as: SIMD8<Int16>.self)
  }
}
