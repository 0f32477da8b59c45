/// A table from 64-bit hashes to 16-bit values, read where it lies: open addressing, a slot holds 16
/// bits of the hash and the value. One of some thousands of unknown words is taken for a known one,
/// which a tagger, to whom it is one hint among many, can bear; `WideHashIndex`, twice the size, is for
/// tables whose answer is final.
struct HashIndex: Sendable {
  private let store: ByteStore
  // Points into `store`, which nobody writes and this keeps alive.
  nonisolated(unsafe) private let slots: UnsafeBufferPointer<UInt32>

  init(_ file: ModelFile, name: String) throws(StageError) {
    let slots = try file.section(name, of: UInt32.self, minimum: 2)
    guard slots.contains(0) else {
      throw StageError(code: "bad-model", message: "the section '\(name)' is no hash table")
    }
    self.slots = slots
    store = file.store
  }

  /// The value stored, 0 when there is none.
  @inline(__always)
  subscript(hash: UInt64) -> UInt16 {
    var place = Self.place(hash, of: slots.count)
    let mark = Self.mark(hash)
    while true {
      let slot = slots[place]
      if slot == 0 { return 0 }
      if slot &>> 16 == mark { return UInt16(truncatingIfNeeded: slot) }
      place &+= 1
      if place == slots.count { place = 0 }
    }
  }

  @inline(__always)
  private static func place(_ hash: UInt64, of count: Int) -> Int {
    Int(truncatingIfNeeded: ((hash &>> 32) &* UInt64(truncatingIfNeeded: count)) &>> 32)
  }

  @inline(__always)
  private static func mark(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash & 0xFFFF) | 1
  }

  /// The slots for a set of entries; values are not 0. The first of two entries that cannot be told
  /// apart wins.
  static func build(_ entries: [(hash: UInt64, value: UInt16)]) -> [UInt32] {
    let size = entries.count * 8 / 5 + 16
    var slots = [UInt32](repeating: 0, count: size)
    for entry in entries {
      var place = place(entry.hash, of: size)
      let mark = mark(entry.hash)
      while slots[place] != 0, slots[place] >> 16 != mark { place = (place + 1) % size }
      if slots[place] == 0 { slots[place] = mark << 16 | UInt32(entry.value) }
    }
    return slots
  }
}
