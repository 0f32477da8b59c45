/// A table from 64-bit hashes to 16-bit values, read where it lies: open addressing, a slot holds 48
/// bits of the hash and the value, so that an unknown word is never taken for a known one in practice.
struct WideHashIndex: Sendable {
  private let store: ByteStore
  // Points into `store`, which nobody writes and this keeps alive.
  nonisolated(unsafe) private let slots: UnsafeBufferPointer<UInt64>
  private let mask: Int

  init(_ file: ModelFile, name: String) throws(StageError) {
    let slots = try file.section(name, of: UInt64.self, minimum: 2)
    guard slots.count & (slots.count - 1) == 0, slots.contains(0) else {
      throw StageError(code: "bad-model", message: "the section '\(name)' is no hash table")
    }
    self.slots = slots
    store = file.store
    mask = slots.count - 1
  }

  /// - Parameter words: as `build` makes them.
  init(_ words: [UInt64]) {
    store = ByteStore(copying: words.withUnsafeBytes { Array($0) })
    slots = store.bytes.bindMemory(to: UInt64.self)
    mask = words.count - 1
  }

  /// The value stored, 0 when there is none.
  subscript(hash: UInt64) -> UInt16 {
    var place = Self.place(hash) & mask
    while slots[place] != 0 {
      if slots[place] &>> 16 == hash &>> 16 { return UInt16(truncatingIfNeeded: slots[place]) }
      place = (place &+ 1) & mask
    }
    return 0
  }

  private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 32) }

  /// The slots for a set of entries; values are not 0. The first of two entries for one hash wins.
  static func build(_ entries: [(hash: UInt64, value: UInt16)]) -> [UInt64] {
    var size = 16
    while size * 5 < entries.count * 6 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for entry in entries {
      var place = place(entry.hash) & (size - 1)
      while slots[place] != 0, slots[place] >> 16 != entry.hash >> 16 {
        place = (place + 1) & (size - 1)
      }
      if slots[place] == 0 { slots[place] = (entry.hash & ~0xFFFF) | UInt64(entry.value) }
    }
    return slots
  }
}
