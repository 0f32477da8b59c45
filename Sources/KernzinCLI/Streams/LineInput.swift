import Glibc

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
  }

  static let longest = 16 << 20

  private let file: InputFile
  private var buffer: [UInt8] = []
  /// Where the next line begins.
  private var start = 0
  /// No line feed stands between `start` and here.
  private var searched = 0
  private var isFirst = true

  init(_ file: InputFile) { self.file = file }

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
      if buffer.count - start > Self.longest { return try cut() }
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
    let beginning = Array(buffer[start..<start + Self.longest])
    repeat {
      buffer.removeAll(keepingCapacity: true)
      (start, searched) = (0, 0)
      guard try file.read(into: &buffer) else { break }
    } while lineFeed() == nil
    if let end = lineFeed() { start = end + 1 }
    searched = start
    return Line(bytes: beginning, isCut: true)
  }

  private mutating func take(upTo end: Int) -> Line {
    var range = start..<end
    if isFirst, buffer[range].starts(with: [0xEF, 0xBB, 0xBF]) { range = start + 3..<end }
    isFirst = false
    if let last = buffer[range].last, last == 0x0D { range = range.lowerBound..<end - 1 }
    return Line(bytes: Array(buffer[range]), isCut: false)
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
