import Testing

@testable import Kernzin

@Suite struct ScoreTableTests {
  /// Weights come back in the order of the classes, whatever order they are stored in.
  @Test(arguments: [16, 64]) func scoresAsTrained(lanes: Int) throws {
    let features = (0..<40).map {
      FeatureCounter.Feature(hash: FeatureHash.atom(UInt64($0)), template: $0 % 4, count: 9)
    }
    let trained = WeightTable(lanes: lanes, features: features, places: 1000)
    let hashes = features[0..<4].map(\.hash)
    var rows = [UInt32](repeating: 0, count: hashes.count)
    let kept = trained.select(hashes, hashes.count, into: &rows)
    #expect(kept == 4)
    for label in 0..<lanes { trained.update(rows, kept, label: label, by: Int32(label - 8)) }
    trained.time = 2
    var writer = ModelWriter()
    writer.add("test", trained.averages())
    let file = try ModelFile(ByteStore(copying: writer.bytes()), path: "test")
    let table = try ScoreTable(file, name: "test", lanes: lanes)
    var sums = [Int16](repeating: 0, count: 64)
    #expect(table.score(hashes, hashes.count, rows: &rows, into: &sums) == 4)
    // Zero stays zero, the rest is to scale.
    #expect(sums[8] == 0)
    let unit = Double(sums[lanes - 1]) / Double(lanes - 9)
    for label in 0..<lanes {
      #expect(abs(Double(sums[label]) - unit * Double(label - 8)) <= 0.02 * Double(sums[lanes - 1]))
    }
  }

  /// The largest weights of all templates together stay within 16 bits, and are put to use.
  @Test func cannotOverflow() {
    var weights = [Float](repeating: 0, count: 16 * 100)
    for row in 0..<100 { weights[row * 16] = row % 2 == 0 ? 40_000 : -3 }
    let (rows, factors) = ModelWriter.quantized(
      AveragedWeights(lanes: 16, index: [], templates: Array(0..<100), weights: weights))
    let bound = (0..<100).reduce(0) { $0 + abs(Int(rows[$1 * 16])) * Int(factors[$1]) }
    #expect(bound <= Int(Int16.max))
    #expect(bound > 15_000)
  }
}
