/// Numbers by word: open addressing on the keys' own bits, which are well mixed already, where a
/// general dictionary would hash them once more at every word looked up.
///
/// A slot has half of the key, so that twice as many slots stay close to the processor; of some billions of
/// words that are not there one is taken for one that is.
struct KeyTable: Sendable {
  private struct Slot {
    var mark: UInt32
    /// `-1` in an empty slot.
    var value: Int32
  }

  private var slots: [Slot]
  private let mask: Int

  /// - Parameter capacity: keys it will hold at most; half of the slots stay empty then.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [Slot](repeating: Slot(mark: 0, value: -1), count: size)
    mask = size - 1
  }

  subscript(key: WordKey) -> Int32? {
    let slot = slots[place(of: key)]
    return slot.value < 0 ? nil : slot.value
  }

  /// Announces that a word will be looked up.
  @inline(__always)
  func prefetch(_ key: WordKey) { Prefetch.element(start(of: key), of: slots) }

  /// Sets the number of a word, 0 or greater, and returns the one it had.
  mutating func update(_ value: Int32, for key: WordKey) -> Int32? {
    let place = place(of: key)
    let known = slots[place].value
    slots[place] = Slot(mark: Self.mark(key), value: value)
    return known < 0 ? nil : known
  }

  /// Bits `place` does not start from.
  private static func mark(_ key: WordKey) -> UInt32 { UInt32(truncatingIfNeeded: key.hash) }

  @inline(__always)
  private func start(of key: WordKey) -> Int { Int(truncatingIfNeeded: key.hash &>> 32) & mask }

  @inline(__always)
  private func place(of key: WordKey) -> Int {
    let mark = Self.mark(key)
    var place = start(of: key)
    while slots[place].value >= 0, slots[place].mark != mark { place = (place &+ 1) & mask }
    return place
  }
}
