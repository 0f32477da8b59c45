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
/// when a score is first asked for.
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
