/// Words as 64-bit hashes of their lower-case letters (FNV-1a): telling words apart needs no strings.
/// Both apostrophes are one.
/// With a million different words the chance that any two share a hash is one in thirty million.
enum FoldedHash {
  private static let start: UInt64 = 14_695_981_039_346_656_037
  private static let prime: UInt64 = 1_099_511_628_211

  /// The hash of the word and of its first letters.
  static func of(
    _ word: UnsafeBufferPointer<UInt8>, prefix limit: Int
  ) -> (word: UInt64, prefix: UInt64) {
    var hash = start
    var prefix = start
    var letters = 0
    var previous: UInt8 = 0
    var index = 0
    while index < word.count {
      var byte = word[index]
      index += 1
      if byte & 0xC0 != 0x80 {
        letters += 1
        if letters == limit + 1 { prefix = hash }
      }
      // U+2019, the typographic apostrophe, counts as the plain one.
      if byte == 0xE2, index + 1 < word.count, word[index] == 0x80, word[index + 1] == 0x99 {
        byte = UInt8(ascii: "'")
        index += 2
      }
      hash = (hash ^ UInt64(lower(byte, behind: previous))) &* prime
      previous = byte
    }
    return (hash, letters > limit ? prefix : hash)
  }

  static func of(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 { of(word, prefix: .max - 1).word }

  static func of(_ word: some StringProtocol) -> UInt64 {
    var word = String(word)
    return word.withUTF8 { of($0) }
  }

  /// Lower case of ASCII and of the letters of Latin-1 (U+00C0–U+00DE, whose second byte of UTF-8
  /// stands behind 0xC3). Other scripts keep their case, as titles and texts do alike.
  private static func lower(_ byte: UInt8, behind previous: UInt8) -> UInt8 {
    if (0x41...0x5A).contains(byte) { return byte | 0x20 }
    if previous == 0xC3, (0x80...0x9E).contains(byte), byte != 0x97 { return byte | 0x20 }
    return byte
  }
}

/// From word hashes to small numbers, by open addressing; much faster than `Dictionary`, whose own
/// hash costs more than finding the word.
struct WordNumbers {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  init() {
    keys = [UInt64](repeating: 0, count: 1024)
    values = [Int32](repeating: 0, count: 1024)
  }

  subscript(key: UInt64) -> Int32? {
    let slot = slot(of: key)
    return keys[slot] == key ? values[slot] : nil
  }

  /// - Precondition: the key is new. (Zero marks free slots; no word hashes to it in practice, and one
  ///   that did would only count as a new word each time.)
  mutating func insert(_ key: UInt64, _ value: Int32) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    keys[slot] = key
    values[slot] = value
    count += 1
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    values = [Int32](repeating: 0, count: old.0.count * 2)
    count = 0
    for (key, value) in zip(old.0, old.1) where key != 0 { insert(key, value) }
  }
}
