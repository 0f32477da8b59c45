/// What gives classes their scores: the weights being trained, or the finished table. Search and
/// feature templates are written once, over this.
protocol FeatureScorer<Sum> {
  /// Sums of weights. They may wrap around in between; final scores do not.
  associatedtype Sum: FixedWidthInteger & SignedInteger & BitwiseCopyable

  /// Classes a row has room for.
  var lanes: Int { get }

  /// Writes the row numbers of those features the model knows and returns how many.
  func select(
    _ hashes: UnsafePointer<UInt64>, _ count: Int, into selected: UnsafeMutablePointer<UInt32>
  ) -> Int

  /// Adds the rows to `lanes` sums.
  func add(
    _ selected: UnsafePointer<UInt32>, _ count: Int, to sums: UnsafeMutablePointer<Sum>)
}

extension FeatureScorer {
  /// Writes the sum of the rows of the features known. Returns how many there are.
  @inline(__always)
  func score(
    _ hashes: UnsafePointer<UInt64>, _ count: Int, rows: UnsafeMutablePointer<UInt32>,
    into sums: UnsafeMutablePointer<Sum>
  ) -> Int {
    sums.update(repeating: 0, count: lanes)
    let kept = select(hashes, count, into: rows)
    add(rows, kept, to: sums)
    return kept
  }
}
