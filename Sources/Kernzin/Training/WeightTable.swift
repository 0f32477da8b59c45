/// The weights of an averaged perceptron while it is trained (Collins 2002): whole numbers, and for
/// the average each weight's sum over time, kept by the usual trick of adding `time × change`.
final class WeightTable {
  let lanes: Int
  let words: [UInt64]
  let index: FeatureIndex
  /// The feature of each row, by its number in the list given; `nil` for rows of no feature.
  let features: [Int?]
  /// The template of each row's feature.
  private let templates: [Int?]
  private let weights: UnsafeMutablePointer<Int32>
  private let timed: UnsafeMutablePointer<Int64>
  /// Decisions so far, counted from 1.
  var time: Int64 = 1

  /// - Parameter features: most important first; those beyond the number of places are left out.
  init(lanes: Int, features: [FeatureCounter.Feature], places: Int) {
    self.lanes = lanes
    let built = FeatureIndex.build(features.map(\.hash), places: places)
    words = built.words
    index = FeatureIndex(words)
    self.features = built.features
    templates = built.features.map { $0.map { features[$0].template } }
    weights = .allocate(capacity: lanes * index.rows)
    weights.initialize(repeating: 0, count: lanes * index.rows)
    timed = .allocate(capacity: lanes * index.rows)
    timed.initialize(repeating: 0, count: lanes * index.rows)
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
  func averages() -> AveragedWeights {
    AveragedWeights(
      lanes: lanes, index: words, templates: templates,
      weights: (0..<(lanes * index.rows)).map {
        Float(weights[$0]) - Float(Double(timed[$0]) / Double(time))
      })
  }
}

extension WeightTable: FeatureScorer {
  func select(
    _ hashes: UnsafePointer<UInt64>, _ count: Int, into selected: UnsafeMutablePointer<UInt32>
  ) -> Int {
    index.select(hashes, count, into: selected)
  }

  func add(
    _ selected: UnsafePointer<UInt32>, _ count: Int, to sums: UnsafeMutablePointer<Int32>
  ) {
    for block in stride(from: 0, to: lanes, by: 16) {
      let out = UnsafeMutableRawPointer(sums + block)
      var sum = out.loadUnaligned(as: SIMD16<Int32>.self)
      for index in 0..<count {
        let place = Int(selected[index]) &* lanes &+ block
        let row = UnsafeRawPointer(weights + place)
        sum = sum &+ row.loadUnaligned(as: SIMD16<Int32>.self)
      }
      out.storeBytes(of: sum, as: SIMD16<Int32>.self)
    }
  }
}
