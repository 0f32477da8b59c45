/// Feature bundles of words that training text hardly ever has with other ones, once their part of
/// speech is known. They are looked up, not decided, in training as in tagging: two words of three are
/// among them.
///
/// Parts of speech are not treated so: that cost 0.2 points on Alpino dev.
struct CertainBundles: Sendable {
  private let index: WideHashIndex

  /// Reads the section `certain`.
  init(_ file: ModelFile) throws(StageError) { index = try WideHashIndex(file, name: "certain") }

  /// - Parameter words: as `build` makes them.
  init(_ words: [UInt64]) { index = WideHashIndex(words) }

  /// The number of the bundle a word has whenever it is this part of speech, `nil` when that varies
  /// or the word is too rare to tell.
  ///
  /// - Parameter word: see `WordView.lower`.
  @inline(__always)
  func bundle(of word: UInt64, _ upos: UInt8) -> UInt8? {
    let value = index[Self.key(word, upos)]
    return value == 0 ? nil : UInt8(truncatingIfNeeded: value &- 1)
  }

  @inline(__always)
  private static func key(_ word: UInt64, _ upos: UInt8) -> UInt64 {
    word ^ FeatureHash.rotate(FeatureHash.atom(UInt64(upos)), 11)
  }
}

extension CertainBundles {
  /// A word tells nothing for certain when it was seen less often, or other bundles have a larger share.
  static let minimumCount = 10
  static let largestShareOfOthers = 0.003

  /// The index for tagged words.
  static func build(_ tags: some Sequence<(word: UInt64, upos: UInt8, bundle: UInt8)>) -> [UInt64] {
    var counts: [UInt64: [UInt16: Int]] = [:]
    for tag in tags {
      counts[key(tag.word, tag.upos), default: [:]][UInt16(tag.bundle) + 1, default: 0] += 1
    }
    var certain: [(hash: UInt64, value: UInt16)] = []
    for (hash, values) in counts.sorted(by: { $0.key < $1.key }) {
      let total = values.values.reduce(0, +)
      guard total >= minimumCount, let most = values.max(by: { $0.value < $1.value }),
        Double(total - most.value) <= largestShareOfOthers * Double(total)
      else { continue }
      certain.append((hash, most.key))
    }
    return WideHashIndex.build(certain)
  }
}
