internal import CPrefetch

/// Hints that memory is about to be read, which change nothing but the time it takes.
///
/// The words of a sentence lie all over a glossary. Asked for together they arrive together; one by one,
/// each would be waited for, and for longer than it takes to do anything with it.
enum Prefetch {
  /// Where something lies. Whoever holds it keeps what lies there: to take hold of an object or an array only
  /// to name it would be to read it, and to wait.
  struct Location: Sendable {
    private let bits: UInt

    /// The fields of an object.
    init(_ object: AnyObject) {
      bits = UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())
    }

    /// The elements of an array.
    init<Element>(_ array: [Element]) {
      bits = array.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    }

    @inline(__always)
    fileprivate var pointer: UnsafeRawPointer? { UnsafeRawPointer(bitPattern: bits) }
  }

  @inline(__always)
  static func memory(at address: Location) { kernzin_prefetch(address.pointer) }

  /// The first fields of an object.
  @inline(__always)
  static func fields(at address: Location) {
    kernzin_prefetch(address.pointer)
    kernzin_prefetch(address.pointer.map { $0 + 64 })
  }

  /// One element of an array.
  @inline(__always)
  static func element<Element>(_ index: Int, of array: [Element]) {
    array.withUnsafeBufferPointer { elements in
      let address = elements.baseAddress.map { UnsafeRawPointer($0 + index) }
      kernzin_prefetch(address)
      kernzin_prefetch(address.map { $0 + MemoryLayout<Element>.size - 1 })
    }
  }
}
