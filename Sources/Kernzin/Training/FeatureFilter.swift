/// Which features a model looks at: those seen often enough in the training text, as one bit each.
struct FeatureFilter {
  let bits: Int
  private(set) var words: [UInt64]

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    let bit = hash >> UInt64(64 - bits)
    return words[Int(bit >> 6)] >> (bit & 63) & 1 == 1
  }

  /// Counts features and keeps the frequent ones.
  ///
  /// Counts live in a table of 2^26 bytes addressed by other bits of the hash than the filter uses;
  /// two features that share a count are kept together, which only costs a row.
  struct Counter {
    private var counts = [UInt8](repeating: 0, count: 1 << 26)
    /// How many features reached the threshold.
    private(set) var kept = 0
    private let threshold: UInt8
    private var filter: FeatureFilter

    init(threshold: Int, bits: Int) {
      self.threshold = UInt8(clamping: threshold)
      filter = FeatureFilter(
        bits: bits, words: [UInt64](repeating: 0, count: 1 << (bits - 6)))
    }

    mutating func add(_ hashes: UnsafePointer<UInt64>, _ count: Int) {
      for index in 0..<count {
        let hash = hashes[index]
        let place = Int(truncatingIfNeeded: hash >> 16) & (1 << 26 - 1)
        guard counts[place] < threshold else { continue }
        counts[place] += 1
        if counts[place] == threshold {
          kept += 1
          let bit = hash >> UInt64(64 - filter.bits)
          filter.words[Int(bit >> 6)] |= 1 << (bit & 63)
        }
      }
    }

    consuming func finish() -> FeatureFilter { filter }
  }
}
