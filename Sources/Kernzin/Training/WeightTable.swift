/// The weights of an averaged perceptron while it is trained (Collins 2002): whole numbers, and for
/// the average each weight's sum over time, kept by the usual trick of adding `time × change`.
final class WeightTable {
  let lanes: Int
  let rowBits: Int
  let filter: FeatureFilter
  private let weights: UnsafeMutablePointer<Int32>
  private let timed: UnsafeMutablePointer<Int64>
  private let rowMask: UInt64
  /// Decisions so far, counted from 1.
  var time: Int64 = 1

  init(lanes: Int, rowBits: Int, filter: FeatureFilter) {
    self.lanes = lanes
    self.rowBits = rowBits
    self.filter = filter
    rowMask = UInt64(1 << rowBits) - 1
    weights = .allocate(capacity: lanes << rowBits)
    weights.initialize(repeating: 0, count: lanes << rowBits)
    timed = .allocate(capacity: lanes << rowBits)
    timed.initialize(repeating: 0, count: lanes << rowBits)
  }

  deinit {
    weights.deallocate()
    timed.deallocate()
  }

  /// Adds `change` to the weights of `label` in the rows given.
  func update(_ rows: UnsafePointer<UInt32>, _ count: Int, label: Int, by change: Int32) {
    for index in 0..<count {
      let place = Int(rows[index]) * lanes + label
      weights[place] += change
      timed[place] += Int64(change) * time
    }
  }

  /// The average of each weight over time.
  func averages() -> [Float] {
    (0..<(lanes << rowBits)).map {
      Float(weights[$0]) - Float(Double(timed[$0]) / Double(time))
    }
  }
}

extension WeightTable: FeatureScorer {
  func select(
    _ hashes: UnsafePointer<UInt64>, _ count: Int, into selected: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var kept = 0
    for index in 0..<count where filter.contains(hashes[index]) {
      selected[kept] = UInt32((hashes[index] >> ScoreTable.rowShift) & rowMask)
      kept += 1
    }
    return min(kept, ScoreTable.maximumFeatures)
  }

  func score(
    _ selected: UnsafePointer<UInt32>, _ count: Int, into scores: UnsafeMutablePointer<Int32>
  ) {
    for block in stride(from: 0, to: lanes, by: 16) {
      var sums = SIMD16<Int32>()
      for index in 0..<count {
        let place = Int(selected[index]) &* lanes &+ block
        let row = UnsafeRawPointer(weights + place)
        sums = sums &+ row.loadUnaligned(as: SIMD16<Int32>.self)
      }
      UnsafeMutableRawPointer(scores + block).storeBytes(of: sums, as: SIMD16<Int32>.self)
    }
  }
}
