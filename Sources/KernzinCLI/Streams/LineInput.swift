import Glibc
import Kernzin

/// Reads lines, with bounded memory however long one is.
///
/// Only the line feed ends a line: formats that count lines must count as `wc -l` does, whatever
/// else Unicode calls a line break.
struct LineInput: ~Copyable {
  struct Line {
    /// Without the line feed, and without the carriage return of a Windows file.
    var bytes: [UInt8]
    /// Whether the line was longer than a line can be, and `bytes` is only its beginning.
    var isCut: Bool
    /// SHA-256 of the whole of a cut line, hexadecimal.
    var digest: String?
  }

  static let longest = 16 << 20

  /// Bytes a line may have.
  private let limit: Int

  private let file: InputFile
  private var buffer: [UInt8] = []
  /// Where the next line begins.
  private var start = 0
  /// No line feed stands between `start` and here.
  private var searched = 0
  private var isFirst = true

  init(_ file: InputFile, limit: Int = Self.longest) {
    self.file = file
    self.limit = limit
  }

  /// Whether another line can be had without waiting.
  mutating func hasLine() -> Bool { lineFeed() != nil }

  mutating func next() throws(Failure) -> Line? {
    while true {
      if let end = lineFeed() {
        let line = take(upTo: end)
        start = end + 1
        searched = start
        return line
      }
      if buffer.count - start > limit { return try cut() }
      if start > 0 {
        buffer.removeFirst(start)
        searched -= start
        start = 0
      }
      guard try file.read(into: &buffer) else {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return take(upTo: buffer.count)
      }
    }
  }

  /// The beginning of a line too long, the rest of which is read and thrown away.
  private mutating func cut() throws(Failure) -> Line {
    let beginning = Array(buffer[start..<start + limit])
    var hash = SHA256()
    // The last byte waits: a carriage return before the line feed is no part of the line.
    var last = buffer.removeLast()
    hash.update(Array(buffer[start...]))
    while true {
      buffer.removeAll(keepingCapacity: true)
      (start, searched) = (0, 0)
      guard try file.read(into: &buffer) else { break }
      let end = lineFeed()
      if let newLast = buffer[..<(end ?? buffer.count)].last {
        hash.update([last] + buffer[..<((end ?? buffer.count) - 1)])
        last = newLast
      }
      if let end {
        start = end + 1
        break
      }
    }
    searched = start
    if last != 0x0D { hash.update([last]) }
    return Line(bytes: beginning, isCut: true, digest: hash.hex())
  }

  private mutating func take(upTo end: Int) -> Line {
    var range = start..<end
    if isFirst, buffer[range].starts(with: [0xEF, 0xBB, 0xBF]) { range = start + 3..<end }
    isFirst = false
    if let last = buffer[range].last, last == 0x0D { range = range.lowerBound..<end - 1 }
    let bytes = Array(buffer[range])
    guard bytes.count > limit else { return Line(bytes: bytes, isCut: false) }
    return Line(bytes: Array(bytes[..<limit]), isCut: true, digest: SHA256.hex(bytes))
  }

  private mutating func lineFeed() -> Int? {
    let found = buffer.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, searched < bytes.count else { return nil }
      let match = memchr(base + searched, 0x0A, bytes.count - searched)
      return match.map { base.distance(to: UnsafeRawPointer($0)) }
    }
    searched = found ?? buffer.count
    return found
  }
}
