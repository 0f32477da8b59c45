/// Numbers by word: open addressing on the keys' own bits, which are well mixed already, where a
/// general dictionary would hash them once more at every word looked up.
struct KeyTable: Sendable {
  private struct Slot {
    var key: UInt64
    /// `-1` in an empty slot.
    var value: Int32
  }

  private var slots: [Slot]
  private let mask: Int

  /// - Parameter capacity: keys it will hold at most; half of the slots stay empty then.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [Slot](repeating: Slot(key: 0, value: -1), count: size)
    mask = size - 1
  }

  subscript(key: WordKey) -> Int32? {
    let slot = slots[place(of: key)]
    return slot.value < 0 ? nil : slot.value
  }

  /// Sets the number of a word, 0 or greater, and returns the one it had.
  mutating func update(_ value: Int32, for key: WordKey) -> Int32? {
    let place = place(of: key)
    let known = slots[place].value
    slots[place] = Slot(key: key.hash, value: value)
    return known < 0 ? nil : known
  }

  @inline(__always)
  private func place(of key: WordKey) -> Int {
    var place = Int(truncatingIfNeeded: key.hash &>> 24) & mask
    while slots[place].value >= 0, slots[place].key != key.hash { place = (place &+ 1) & mask }
    return place
  }
}
