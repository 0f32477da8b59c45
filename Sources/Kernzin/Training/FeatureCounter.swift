/// Finds the features of the right decisions that are worth a row: those seen often enough, the most
/// frequent first.
struct FeatureCounter {
  /// A feature and the place of its template among all templates.
  struct Feature: Sendable {
    var hash: UInt64
    var template: Int
    /// Right decisions it was seen in.
    var count: Int
  }

  private let threshold: UInt8
  /// Rough counts, addressed by some bits of the hash: what they say is rare is rare.
  private var rough = [UInt8](repeating: 0, count: 1 << 26)
  private var exact: [UInt64: (count: UInt32, template: UInt16)] = [:]
  private var isSecondPass = false

  /// - Parameters:
  ///   - threshold: features seen less often are not kept, up to 255.
  ///   - enumerate: shows all decisions; called twice. Hashes stand in the order of their templates.
  /// - Returns: features, most frequent first.
  static func features(
    threshold: Int, _ enumerate: ((UnsafePointer<UInt64>, Int) -> Void) -> Void
  ) -> [Feature] {
    var counter = FeatureCounter(threshold: UInt8(clamping: threshold))
    enumerate { counter.add($0, $1) }
    counter.isSecondPass = true
    enumerate { counter.add($0, $1) }
    return counter.exact.filter { $0.value.count >= threshold }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { Feature(hash: $0.key, template: Int($0.value.template), count: Int($0.value.count)) }
  }

  private init(threshold: UInt8) { self.threshold = threshold }

  private mutating func add(_ hashes: UnsafePointer<UInt64>, _ count: Int) {
    for index in 0..<count {
      let hash = hashes[index]
      let place = Int(truncatingIfNeeded: hash >> 16) & (1 << 26 - 1)
      if !isSecondPass {
        if rough[place] < threshold { rough[place] += 1 }
      } else if rough[place] >= threshold {
        exact[hash, default: (0, UInt16(index))].count += 1
      }
    }
  }
}
