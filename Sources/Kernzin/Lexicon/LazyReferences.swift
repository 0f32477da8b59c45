import Synchronization

/// Objects made when first asked for, by number. Threads that ask at the same time may both make one;
/// all get the one that was stored first. Asking takes no lock.
final class LazyReferences<Object: AnyObject & Sendable>: @unchecked Sendable {
  // Arrays cannot hold atomics, which may not be copied. The memory is written through atomics only, and
  // lives as long as this object.
  private let slots: UnsafeMutableBufferPointer<AtomicLazyReference<Object>>

  init(count: Int) {
    slots = .allocate(capacity: count)
    for slot in 0..<count { slots.initializeElement(at: slot, to: AtomicLazyReference()) }
  }

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  /// - Precondition: `number` is in `0..<count`.
  func load(_ number: Int, orMake make: () -> Object) -> Object {
    precondition(slots.indices.contains(number))
    return slots[number].load() ?? slots[number].storeIfNil(make())
  }
}
