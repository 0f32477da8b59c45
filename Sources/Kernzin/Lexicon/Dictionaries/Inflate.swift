/// Decompression of gzip files (RFC 1951, RFC 1952): dictionaries come compressed, and Foundation on
/// Linux has nothing that reads them.
struct Inflate {
  /// The contents of a gzip file, all its members one after the other.
  ///
  /// - Parameter limit: greatest length in bytes; no dictionary is longer, an archive made to fill
  ///   memory is.
  static func gzip(_ bytes: [UInt8], limit: Int = 256 << 20) throws(DictionaryError) -> [UInt8] {
    var inflate = Inflate(bytes: bytes, limit: limit)
    repeat {
      try inflate.header()
      try inflate.blocks()
      // Check sum and length of the member.
      inflate.align()
      inflate.position += 8
    } while inflate.position + 18 <= bytes.count
    return inflate.output
  }

  private let bytes: [UInt8]
  private let limit: Int
  private var position = 0
  private var buffer: UInt32 = 0
  private var available = 0
  private var output: [UInt8] = []

  private init(bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  private static let cutOff = DictionaryError("the compressed data ends too early")
  private static let damaged = DictionaryError("the compressed data is damaged")

  private mutating func header() throws(DictionaryError) {
    guard position + 10 <= bytes.count, bytes[position] == 0x1F, bytes[position + 1] == 0x8B,
      bytes[position + 2] == 8
    else { throw DictionaryError("not a gzip file") }
    let flags = bytes[position + 3]
    position += 10
    if flags & 4 != 0 {
      guard position + 2 <= bytes.count else { throw Self.cutOff }
      position += 2 + Int(bytes[position]) + Int(bytes[position + 1]) << 8
    }
    // File name, then comment, each ended by a zero.
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      guard position < bytes.count, let end = bytes[position...].firstIndex(of: 0) else {
        throw Self.cutOff
      }
      position = end + 1
    }
    if flags & 2 != 0 { position += 2 }
    guard position < bytes.count else { throw Self.cutOff }
  }

  private mutating func blocks() throws(DictionaryError) {
    var isLast = false
    while !isLast {
      isLast = try bits(1) == 1
      switch try bits(2) {
      case 0: try stored()
      case 1: try compressed(.fixedLiterals, .fixedDistances)
      case 2:
        let (literals, distances) = try codes()
        try compressed(literals, distances)
      default: throw Self.damaged
      }
    }
  }

  private mutating func stored() throws(DictionaryError) {
    align()
    guard position + 4 <= bytes.count else { throw Self.cutOff }
    let length = Int(bytes[position]) | Int(bytes[position + 1]) << 8
    position += 4
    guard position + length <= bytes.count else { throw Self.cutOff }
    guard output.count + length <= limit else {
      throw DictionaryError("longer than \(limit) bytes")
    }
    output += bytes[position..<position + length]
    position += length
  }

  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthExtra = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let codeLengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  private mutating func compressed(_ literals: HuffmanCode, _ distances: HuffmanCode)
    throws(DictionaryError)
  {
    while true {
      let symbol = try decode(literals)
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        guard symbol - 257 < Self.lengthBase.count else { throw Self.damaged }
        let length = try Self.lengthBase[symbol - 257] + bits(Self.lengthExtra[symbol - 257])
        let code = try decode(distances)
        guard code < Self.distanceBase.count else { throw Self.damaged }
        let distance = try Self.distanceBase[code] + bits(max(0, code / 2 - 1))
        guard distance <= output.count else { throw Self.damaged }
        for _ in 0..<length { output.append(output[output.count - distance]) }
      }
      guard output.count <= limit else { throw DictionaryError("longer than \(limit) bytes") }
    }
  }

  private mutating func codes() throws(DictionaryError) -> (HuffmanCode, HuffmanCode) {
    let literals = try bits(5) + 257
    let distances = try bits(5) + 1
    let count = try bits(4) + 4
    var lengths = [Int](repeating: 0, count: 19)
    for place in Self.codeLengthOrder.prefix(count) { lengths[place] = try bits(3) }
    let code = HuffmanCode(lengths: lengths)
    lengths = []
    while lengths.count < literals + distances {
      let symbol = try decode(code)
      switch symbol {
      case 0..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw Self.damaged }
        lengths += [Int](repeating: last, count: 3 + (try bits(2)))
      case 17: lengths += [Int](repeating: 0, count: 3 + (try bits(3)))
      default: lengths += [Int](repeating: 0, count: 11 + (try bits(7)))
      }
    }
    guard lengths.count == literals + distances else { throw Self.damaged }
    return (
      HuffmanCode(lengths: Array(lengths[..<literals])),
      HuffmanCode(lengths: Array(lengths[literals...]))
    )
  }

  private mutating func decode(_ code: HuffmanCode) throws(DictionaryError) -> Int {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...HuffmanCode.longest {
      value |= try bits(1)
      let count = code.counts[length]
      if value >= first, value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw Self.damaged
  }

  private mutating func bits(_ count: Int) throws(DictionaryError) -> Int {
    while available < count {
      guard position < bytes.count else { throw Self.cutOff }
      buffer |= UInt32(bytes[position]) << UInt32(available)
      position += 1
      available += 8
    }
    let value = buffer & ((1 << UInt32(count)) - 1)
    buffer >>= UInt32(count)
    available -= count
    return Int(value)
  }

  /// Goes to the next whole byte.
  private mutating func align() {
    buffer = 0
    available = 0
  }
}

/// A canonical Huffman code, as the lengths of its words give it.
private struct HuffmanCode {
  static let longest = 15

  /// How many words have each length.
  var counts = [Int](repeating: 0, count: longest + 1)
  /// Symbols by length, then by value.
  var symbols: [Int] = []

  init(lengths: [Int]) {
    for length in 1...Self.longest {
      for (symbol, own) in lengths.enumerated() where own == length {
        symbols.append(symbol)
        counts[length] += 1
      }
    }
  }

  static let fixedLiterals = HuffmanCode(
    lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  static let fixedDistances = HuffmanCode(lengths: [Int](repeating: 5, count: 30))
}
