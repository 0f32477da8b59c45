/// A word as glossaries compare it, folded as `LemmaKey` says, in 64 bits.
///
/// Comparing words is what mapping terms spends its time on; a hash compares in one instruction and
/// needs no memory of its own. Two words of one language share a key with a probability below 10⁻⁹
/// for a million words, and a shared key could only show a line that does not belong, by name, in
/// the trace.
struct WordKey: Hashable, Sendable {
  let hash: UInt64

  init(_ word: some StringProtocol) {
    var word = String(word)
    self = word.withUTF8 { WordKey(utf8: $0) }
  }

  init(utf8 bytes: some Collection<UInt8>) {
    var hash = Self.basis
    for byte in bytes {
      if byte >= 0x80 {
        // Only letters beyond ASCII need Unicode's case rules.
        let folded = LemmaKey.of(String(decoding: bytes, as: UTF8.self))
        hash = Self.basis
        for byte in folded.utf8 { hash = Self.mix(hash, byte) }
        break
      }
      if byte == UInt8(ascii: "_") { continue }
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      hash = Self.mix(hash, isUpper ? byte | 0x20 : byte)
    }
    self.init(mixed: hash)
  }

  private static var basis: UInt64 { 0xcbf2_9ce4_8422_2325 }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  // FNV-1a leaves the high bits of short words alike; dictionaries and masks want them spread.
  @inline(__always)
  private init(mixed hash: UInt64) {
    self.hash = (hash ^ (hash &>> 32)) &* 0x9e37_79b9_7f4a_7c15
  }
}

extension WordKey: ExpressibleByStringLiteral {
  /// A word in code, written as it is folded: in lower case, without joints. The compiler works its key
  /// out, so that a rule asks for a word by comparing two numbers.
  @inline(__always)
  init(stringLiteral word: StaticString) {
    var hash = Self.basis
    for place in 0..<word.utf8CodeUnitCount { hash = Self.mix(hash, word.utf8Start[place]) }
    self.init(mixed: hash)
    assert(self == WordKey("\(word)"), "'\(word)' is not in lower case")
  }
}
