internal import CPrefetch

/// Hints that memory is about to be read, which change nothing but the time it takes.
///
/// The words of a sentence lie all over a glossary. Asked for together they arrive together; one by one,
/// each would be waited for, and for longer than it takes to do anything with it.
enum Prefetch {
  /// The first fields of an object.
  @inline(__always)
  static func fields(of object: AnyObject) {
    let address = Unmanaged.passUnretained(object).toOpaque()
    kernzin_prefetch(address)
    kernzin_prefetch(address + 64)
  }

  /// The first elements of an array.
  @inline(__always)
  static func elements<Element>(of array: [Element]) {
    array.withUnsafeBufferPointer { kernzin_prefetch($0.baseAddress) }
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
