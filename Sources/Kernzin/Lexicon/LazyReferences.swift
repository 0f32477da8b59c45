internal import CPrefetch
import Synchronization

/// Objects made when first asked for, by number. Threads that ask at the same time may both make one;
/// all get the one that was stored first. Asking takes no lock.
///
/// `AtomicLazyReference` of the standard library does the same for one object, but every load goes
/// through its generic metadata, which costs more than the rest of looking a word up.
final class LazyReferences<Object: AnyObject & Sendable>: @unchecked Sendable {
  // Arrays cannot hold atomics, which may not be copied. The memory is written through atomics only, and
  // lives as long as this object; every pointer in it holds one reference, given back in `deinit`.
  private let slots: UnsafeMutableBufferPointer<Atomic<UnsafeRawPointer?>>

  init(count: Int) {
    slots = .allocate(capacity: count)
    for slot in 0..<count { slots.initializeElement(at: slot, to: Atomic(nil)) }
  }

  deinit {
    for slot in slots.indices {
      if let made = slots[slot].load(ordering: .relaxed) { Self.reference(made).release() }
    }
    slots.deinitialize()
    slots.deallocate()
  }

  /// - Precondition: `number` is in `0..<count`.
  @inline(__always)
  func load(_ number: Int, orMake make: () -> Object) -> Object {
    precondition(slots.indices.contains(number))
    if let made = slots[number].load(ordering: .acquiring) {
      return Self.reference(made).takeUnretainedValue()
    }
    return store(number, make())
  }

  /// Announces that `prefetch` of the object will follow.
  @inline(__always)
  func prefetchSlot(_ number: Int) { kernzin_prefetch(slots.baseAddress.map { $0 + number }) }

  /// Announces that the object will be loaded.
  @inline(__always)
  func prefetch(_ number: Int) { kernzin_prefetch(slots[number].load(ordering: .relaxed)) }

  private func store(_ number: Int, _ object: Object) -> Object {
    let made = Unmanaged.passRetained(object)
    let (_, first) = slots[number].compareExchange(
      expected: nil, desired: UnsafeRawPointer(made.toOpaque()), ordering: .acquiringAndReleasing)
    guard let first else { return object }
    made.release()
    return Self.reference(first).takeUnretainedValue()
  }

  private static func reference(_ pointer: UnsafeRawPointer) -> Unmanaged<Object> {
    Unmanaged.fromOpaque(pointer)
  }
}
