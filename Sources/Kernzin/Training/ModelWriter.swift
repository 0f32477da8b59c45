/// Puts together a model file; `ModelFile` describes the layout.
struct ModelWriter {
  private var sections: [(name: String, bytes: [UInt8])] = []

  /// - Parameter name: at most 8 bytes of ASCII.
  mutating func add<Element: BitwiseCopyable>(_ name: String, _ values: [Element]) {
    sections.append((name, values.withUnsafeBytes { Array($0) }))
  }

  mutating func add(_ name: String, text: String) { sections.append((name, Array(text.utf8))) }

  /// Weights rounded to 8 bits, and the index that goes with them.
  mutating func add(_ name: String, _ trained: AveragedWeights) {
    let (rows, factors) = Self.quantized(trained)
    add(name + ".idx", trained.index)
    add(name + ".fac", factors)
    add(name + ".row", rows)
  }

  /// A row's weights are multiples of its factor, so that the few rows with large weights are not
  /// cut and all others keep their precision.
  ///
  /// A decision has one feature of each template at most; so the largest weights of all templates
  /// together bound every score. The unit is set so that the bound lies within 16 bits.
  static func quantized(_ trained: AveragedWeights) -> (rows: [Int8], factors: [UInt8]) {
    let templates = trained.templates
    let weights = trained.weights
    let lanes = trained.lanes
    var largest: [Int: Float] = [:]
    var extents = [Float](repeating: 0, count: templates.count)
    for (row, template) in templates.enumerated() {
      extents[row] = trained.row(row).lazy.map(abs).max() ?? 0
      if let template { largest[template] = max(largest[template] ?? 0, extents[row]) }
    }
    // Rounding adds up to half a factor for each template, which is 128 at most.
    let bound = largest.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
    let room = Float(Int(Int16.max) - 128 * largest.count)
    let unit = max(bound / room, (extents.max() ?? 0) / (127 * 255), .leastNormalMagnitude)
    var rows = [Int8](repeating: 0, count: weights.count)
    var factors = [UInt8](repeating: 1, count: templates.count)
    for row in templates.indices {
      let factor = max(1, (extents[row] / (127 * unit)).rounded(.up))
      factors[row] = UInt8(min(255, factor))
      for label in 0..<lanes {
        let steps = (weights[row * lanes + label] / (unit * factor)).rounded()
        rows[row * lanes + ScoreTable.place(of: label, lanes: lanes)] = Int8(
          max(-127, min(127, steps)))
      }
    }
    return (rows, factors)
  }

  func bytes() -> [UInt8] {
    var result = ModelFile.magic
    func append(_ number: Int) {
      withUnsafeBytes(of: UInt64(number).littleEndian) { result.append(contentsOf: $0) }
    }
    append(sections.count)
    var offset = (16 + sections.count * 24 + 63) / 64 * 64
    for section in sections {
      result.append(contentsOf: (Array(section.name.utf8) + [UInt8](repeating: 0, count: 8))[..<8])
      append(offset)
      append(section.bytes.count)
      offset = (offset + section.bytes.count + 63) / 64 * 64
    }
    for section in sections {
      result.append(
        contentsOf: [UInt8](repeating: 0, count: (64 - result.count % 64) % 64))
      result.append(contentsOf: section.bytes)
    }
    return result
  }
}
