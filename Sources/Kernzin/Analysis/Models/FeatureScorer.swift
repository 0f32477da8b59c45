/// What gives classes their scores: the weights being trained, or the finished table. Search and
/// feature templates are written once, over this.
protocol FeatureScorer {
  /// Classes a row has room for.
  var lanes: Int { get }

  /// Writes the row numbers of those features the model knows and returns how many.
  func select(
    _ hashes: UnsafePointer<UInt64>, _ count: Int, into selected: UnsafeMutablePointer<UInt32>
  ) -> Int

  /// Writes the sum of the rows, `lanes` scores.
  func score(
    _ selected: UnsafePointer<UInt32>, _ count: Int, into scores: UnsafeMutablePointer<Int32>)
}
