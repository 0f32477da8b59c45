#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes that stay at one address for as long as the store lives: a mapped file, or memory.
///
/// Models are read where they lie. Mapping costs the same for any size; pages come in from the disk
/// when they are first asked for.
///
/// `@unchecked`: the bytes are never written after `init`.
final class ByteStore: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Maps a file.
  ///
  /// - Throws: a `StageError` with the code `missing-resource`.
  init(mapping path: String) throws(StageError) {
    let file = open(path, O_RDONLY)
    guard file >= 0 else {
      throw StageError(code: "missing-resource", message: "cannot open '\(path)'")
    }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0, let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0),
      base != MAP_FAILED
    else { throw StageError(code: "missing-resource", message: "cannot map '\(path)'") }
    bytes = UnsafeRawBufferPointer(start: base, count: size)
    isMapped = true
  }

  /// Reads a file into huge pages, where the system has them. What a search asks for lies all over a
  /// model, and with small pages finding it costs as much as adding it up.
  ///
  /// - Throws: a `StageError` with the code `missing-resource`.
  init(reading path: String) throws(StageError) {
    let file = try ByteStore(mapping: path)
    let alignment = file.bytes.count < Self.hugePage ? 64 : Self.hugePage
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: file.bytes.count, alignment: alignment)
    #if os(Linux)
      // Advice: where it is not taken, pages are small.
      if alignment == Self.hugePage { madvise(memory.baseAddress, memory.count, MADV_HUGEPAGE) }
    #endif
    withExtendedLifetime(file) { memory.copyMemory(from: file.bytes) }
    bytes = UnsafeRawBufferPointer(memory)
    isMapped = false
  }

  private static let hugePage = 2 << 20

  /// Copies bytes into memory aligned as a mapped file would be.
  init(copying source: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(source.count, 1), alignment: 64)
    memory.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[..<source.count])
    isMapped = false
  }

  deinit {
    guard isMapped else { return bytes.deallocate() }
    if let base = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    }
  }
}
