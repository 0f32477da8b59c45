internal import CArchive
public import Kernzin

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The entries of a ZIP or tar archive, or the contents of one compressed file, one after the other in
/// bounded memory. Paths are text and nothing else: no file is ever made or opened by one.
///
/// The only place that touches libarchive.
public struct Archive: ~Copyable, ByteSource {
  public enum Kind: Sendable {
    /// ZIP, or tar, however compressed.
    case archive
    /// One file, compressed or not, as the only entry.
    case file
  }

  public struct Entry: Sendable, Hashable {
    public enum Kind: Sendable { case file, folder, other }
    /// As the archive has it: it may be absolute or lead anywhere.
    public var path: String
    public var kind: Kind
  }

  private let handle: OpaquePointer
  private let name: String
  private let limits: ArchiveLimits
  private var entries = 0
  /// Bytes that came out so far.
  private var output: Int64 = 0
  /// Keeps what is read from memory where it is.
  private let memory: UnsafeMutableBufferPointer<UInt8>?

  /// - Parameters:
  ///   - descriptor: an open file, which stays open; a ZIP archive is read best from one that can seek.
  ///   - name: how messages name it.
  public init(
    descriptor: Int32, name: String, kind: Kind, limits: ArchiveLimits = ArchiveLimits()
  ) throws(Diagnostic) {
    handle = try Self.open(name, kind) { archive_read_open_fd($0, descriptor, 1 << 16) }
    (self.name, self.limits, memory) = (name, limits, nil)
  }

  public init(
    bytes: [UInt8], name: String, kind: Kind, limits: ArchiveLimits = ArchiveLimits()
  ) throws(Diagnostic) {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = memory.initialize(from: bytes)
    do {
      handle = try Self.open(name, kind) {
        archive_read_open_memory($0, memory.baseAddress, memory.count)
      }
    } catch {
      memory.deallocate()
      throw error
    }
    (self.name, self.limits, self.memory) = (name, limits, memory)
  }

  deinit {
    archive_read_free(handle)
    memory?.deallocate()
  }

  /// Names in archives are UTF-8, whatever the locale of whoever runs this.
  private static let hasUnicodeNames = setlocale(LC_CTYPE, "C.UTF-8") != nil

  private static func open(
    _ name: String, _ kind: Kind, _ connect: (OpaquePointer) -> Int32
  ) throws(Diagnostic) -> OpaquePointer {
    _ = hasUnicodeNames
    guard let handle = archive_read_new() else {
      throw Diagnostic(file: name, message: "no memory to read it with")
    }
    // Named one by one: some of the others would run programs.
    let filters = [
      archive_read_support_filter_gzip, archive_read_support_filter_bzip2,
      archive_read_support_filter_xz, archive_read_support_filter_zstd,
    ]
    for support in filters { _ = support(handle) }
    switch kind {
    case .archive:
      archive_read_support_format_zip(handle)
      archive_read_support_format_tar(handle)
    case .file:
      archive_read_support_format_raw(handle)
      archive_read_support_format_empty(handle)
    }
    guard connect(handle) >= ARCHIVE_WARN else {
      let problem = problem(of: handle, name: name)
      archive_read_free(handle)
      throw problem
    }
    return handle
  }

  /// The next entry; `nil` at the end.
  ///
  /// - Throws: when nothing behind can be read either.
  public mutating func next() throws(Diagnostic) -> Entry? {
    // Skipping what is compressed as a whole costs as much as reading it, and must be watched too.
    if entries > 0, archive_filter_count(handle) > 1 { try skip() }
    var entry: OpaquePointer?
    while true {
      switch archive_read_next_header(handle, &entry) {
      case ARCHIVE_EOF: return nil
      case ARCHIVE_RETRY: continue
      case ARCHIVE_OK, ARCHIVE_WARN: break
      default: throw Self.problem(of: handle, name: name)
      }
      guard let entry else { return nil }
      entries += 1
      guard entries <= limits.entries else {
        throw Diagnostic(file: name, message: "more than \(limits.entries) entries")
      }
      return Self.describe(entry)
    }
  }

  private static func describe(_ entry: OpaquePointer) -> Entry {
    let path =
      archive_entry_pathname_utf8(entry).map { String(cString: $0) }
      ?? archive_entry_pathname(entry).map { String(cString: $0) } ?? ""
    let isLink = archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil
    let kind: Entry.Kind =
      switch archive_entry_filetype(entry) {
      case S_IFREG where !isLink: .file
      case S_IFDIR: .folder
      default: .other
      }
    return Entry(path: path, kind: kind)
  }

  private mutating func skip() throws(Diagnostic) {
    var bytes: [UInt8] = []
    while try read(into: &bytes) { bytes.removeAll(keepingCapacity: true) }
  }

  /// Appends the next piece of the entry; false at its end.
  public mutating func read(into bytes: inout [UInt8]) throws(Diagnostic) -> Bool {
    while true {
      let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
        let count = archive_read_data(handle, buffer.baseAddress, buffer.count)
        if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
        return count
      }
      if count == Int(ARCHIVE_RETRY) || count == Int(ARCHIVE_WARN) { continue }
      guard count >= 0 else { throw Self.problem(of: handle, name: name) }
      output += Int64(count)
      guard !limits.isExceeded(input: archive_filter_bytes(handle, -1), output: output) else {
        throw Diagnostic(
          file: name,
          message: "unpacks to more than \(limits.ratio) times its size, as bombs do")
      }
      return count > 0
    }
  }

  private static func problem(of handle: OpaquePointer, name: String) -> Diagnostic {
    let reason = archive_error_string(handle).map { String(cString: $0) } ?? "cannot be read"
    let words = reason.prefix(1).lowercased() + reason.dropFirst()
    return Diagnostic(file: name, message: words)
  }
}

extension Archive {
  /// What compressed bytes hold.
  ///
  /// - Parameter limit: greatest length in bytes.
  public static func unpacked(
    _ bytes: [UInt8], name: String, limit: Int
  ) throws(Diagnostic) -> [UInt8] {
    var archive = try Archive(bytes: bytes, name: name, kind: .file)
    guard try archive.next() != nil else { return [] }
    var result: [UInt8] = []
    while try archive.read(into: &result) {
      guard result.count <= limit else {
        throw Diagnostic(file: name, message: "unpacks to more than \(limit) bytes")
      }
    }
    return result
  }
}
