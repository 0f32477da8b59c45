/// The tags of a treebank, in an order that depends on nothing but the treebank: parts of speech by
/// name, feature bundles by how often they occur.
struct TagInventory {
  let lines: [(upos: UPOS, bundles: [String])]
  /// For each `UPOS.rawValue` the numbers of its bundles, as `TagSet` will number them.
  let allowed: [[UInt8]]
  private let numbers: [Features: UInt8]

  /// Bundles a part of speech was seen with fewer times than this are noise.
  static let minimumCount = 5

  init(_ sentences: [CoNLLU.Sentence]) {
    var counts: [UPOS: [String: Int]] = [:]
    for sentence in sentences {
      for node in sentence.tree.nodes {
        counts[node.upos, default: [:]][node.features.description, default: 0] += 1
      }
    }
    var lines: [(upos: UPOS, bundles: [String])] = []
    var names: [String: UInt8] = [:]
    var numbers: [Features: UInt8] = [:]
    var allowed = [[UInt8]](repeating: [], count: 32)
    for upos in UPOS.allCases {
      let ranked = (counts[upos] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      guard !ranked.isEmpty, lines.count < 16 else { continue }
      var bundles = ranked.filter { $0.value >= Self.minimumCount }.map(\.key)
      if bundles.isEmpty { bundles = [ranked[0].key] }
      bundles.removeAll { names[$0] == nil && names.count >= 64 }
      for bundle in bundles {
        let number = names[bundle] ?? UInt8(names.count)
        names[bundle] = number
        numbers[Features(conllu: bundle)] = number
        allowed[Int(upos.rawValue)].append(number)
      }
      lines.append((upos, bundles))
    }
    self.lines = lines
    self.allowed = allowed
    self.numbers = numbers
  }

  /// The number of a bundle; of the part of speech's most frequent one when it was too rare.
  func bundle(_ features: Features, of upos: UPOS) -> UInt8 {
    let allowed = allowed[Int(upos.rawValue)]
    if let number = numbers[features], allowed.contains(number) { return number }
    return allowed.first ?? 0
  }
}
