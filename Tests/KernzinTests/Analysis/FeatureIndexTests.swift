import Testing

@testable import Kernzin

@Suite struct FeatureIndexTests {
  private func select(_ hashes: [UInt64], _ index: FeatureIndex) -> [UInt32] {
    var rows = [UInt32](repeating: 0, count: hashes.count)
    let kept = index.select(hashes, hashes.count, into: &rows)
    return Array(rows[..<kept])
  }

  private let hashes = (0..<1000).map { FeatureHash.atom(UInt64($0)) }

  @Test func findsWhatItHolds() {
    let built = FeatureIndex.build(hashes, places: 100_000)
    let index = FeatureIndex(built.words)
    for (number, hash) in hashes.enumerated() {
      let rows = select([hash], index)
      // A feature whose place was taken is not there, or is taken for another with the same mark.
      if built.features.contains(number) {
        #expect(rows.map { built.features[Int($0)] } == [number])
      }
    }
    #expect(built.features.count { $0 != nil } > 950)
  }

  @Test func leavesOutTheLastWhenThereIsNoRoom() {
    let built = FeatureIndex.build(hashes, places: 400)
    let kept = built.features.compactMap { $0 }
    #expect(built.features.count == 400)
    #expect(kept.count > 380)
    #expect(kept.count { $0 < 200 } > 190)
  }

  @Test func doesNotKnowWhatItNeverSaw() {
    let index = FeatureIndex(FeatureIndex.build(hashes, places: 100_000).words)
    let unknown = (1000..<11_000).map { FeatureHash.atom(UInt64($0)) }
    #expect(unknown.count { !select([$0], index).isEmpty } < 20)
    #expect(select(unknown, FeatureIndex([0, 0])).isEmpty)
  }
}
