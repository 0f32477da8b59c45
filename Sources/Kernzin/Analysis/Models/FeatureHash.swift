/// Hashing of feature templates.
///
/// Atoms (a form, a tag, a distance) are 64-bit values already well mixed. A feature is the XOR of
/// its atoms, each rotated by its place, and of the number of its template; one multiplication then
/// spreads it, and the table reads the high bits of the product.
enum FeatureHash {
  /// Odd, from the golden ratio (Knuth, TAOCP 3, 6.4).
  static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// A small number (a tag, a label, a distance) as an atom (the finalizer of SplitMix64).
  @inline(__always)
  static func atom(_ value: UInt64) -> UInt64 {
    var x = value &+ 1 &* multiplier
    x = (x ^ (x &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x &>> 27)) &* 0x94D0_49BB_1331_11EB
    return x ^ (x &>> 31)
  }

  @inline(__always)
  static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value &<< bits | value &>> (64 &- bits)
  }
}

/// Collects the features of one decision. Templates are told apart by the order they are added in.
struct FeatureSink {
  private let out: UnsafeMutablePointer<UInt64>
  private(set) var count = 0
  private var template: UInt64

  /// - Parameters:
  ///   - out: room for every template.
  ///   - group: tells apart templates that one model sums in groups.
  @inline(__always)
  init(_ out: UnsafeMutablePointer<UInt64>, group: UInt64 = 0) {
    self.out = out
    template = group &* 0x5851_F42D_4C95_7F2D
  }

  @inline(__always)
  private mutating func put(_ mixed: UInt64) {
    template &+= 0xD1B5_4A32_D192_ED03
    out[count] = (mixed ^ template) &* FeatureHash.multiplier
    count &+= 1
  }

  @inline(__always)
  mutating func add(_ a: UInt64) { put(a) }

  @inline(__always)
  mutating func add(_ a: UInt64, _ b: UInt64) { put(a ^ FeatureHash.rotate(b, 21)) }

  @inline(__always)
  mutating func add(_ a: UInt64, _ b: UInt64, _ c: UInt64) {
    put(a ^ FeatureHash.rotate(b, 21) ^ FeatureHash.rotate(c, 43))
  }

  @inline(__always)
  mutating func add(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) {
    put(
      a ^ FeatureHash.rotate(b, 21) ^ FeatureHash.rotate(c, 43) ^ FeatureHash.rotate(d, 9))
  }
}
