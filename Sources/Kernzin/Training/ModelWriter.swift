/// Puts together a model file; `ModelFile` describes the layout.
struct ModelWriter {
  private var sections: [(name: String, bytes: [UInt8])] = []

  /// - Parameter name: at most 8 bytes of ASCII.
  mutating func add<Element: BitwiseCopyable>(_ name: String, _ values: [Element]) {
    sections.append((name, values.withUnsafeBytes { Array($0) }))
  }

  mutating func add(_ name: String, text: String) { sections.append((name, Array(text.utf8))) }

  /// Weights rounded to 8 bits, and the filter that goes with them.
  mutating func add(_ name: String, _ table: WeightTable) {
    let (rows, factors) = Self.quantized(table.averages(), lanes: table.lanes)
    add(name + ".hdr", [UInt32(table.lanes), UInt32(table.rowBits), UInt32(table.filter.bits)])
    add(name + ".flt", table.filter.words)
    add(name + ".fac", factors)
    add(name + ".row", rows)
  }

  /// A row's weights are multiples of its factor, so that the few rows with large weights are not
  /// cut and all others keep their precision. The unit is set so that one weight of 1,000 needs a
  /// factor above 1.
  static func quantized(_ weights: [Float], lanes: Int) -> (rows: [UInt8], factors: [UInt8]) {
    let sizes = weights.lazy.map(abs).filter { $0 > 0 }.sorted()
    let neutral = UInt8(ScoreTable.bias)
    var rows = [UInt8](repeating: neutral, count: weights.count)
    var factors = [UInt8](repeating: 1, count: weights.count / lanes)
    guard let largest = sizes.last else { return (rows, factors) }
    let unit = max(sizes[sizes.count - 1 - sizes.count / 1000] / 127, largest / (127 * 255))
    for row in factors.indices {
      let range = row * lanes..<(row + 1) * lanes
      let extent = weights[range].lazy.map(abs).max() ?? 0
      let factor = max(1, (extent / (127 * unit)).rounded(.up))
      factors[row] = UInt8(min(255, factor))
      for place in range {
        let steps = (weights[place] / (unit * factor)).rounded()
        rows[place] = UInt8(ScoreTable.bias + Int(max(-127, min(127, steps))))
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
