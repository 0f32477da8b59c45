import Kernzin

/// Takes lines and blocks off a stream, holding no more of it than the longest of them.
struct ByteWindow<Source: ByteSource & ~Copyable>: ~Copyable {
  private var source: Source
  private var bytes: [UInt8] = []
  /// Everything before has been taken.
  private var start = 0
  /// No line feed stands between `start` and here.
  private var searched = 0
  private var isAtEnd = false

  init(_ source: consuming Source) { self.source = source }

  struct Line {
    /// Without line feed and carriage return.
    var bytes: [UInt8]
    /// Whether more stood there than was asked for, which is gone.
    var isCut = false
  }

  /// The next line; `nil` at the end.
  mutating func line(limit: Int) throws(Diagnostic) -> Line? {
    while true {
      if let end = lineFeed() {
        let line = Line(bytes: trimmed(end), isCut: end - start > limit)
        move(to: end + 1)
        return line
      }
      if bytes.count - start > limit { return try cut(limit) }
      guard try fill() else {
        guard start < bytes.count else { return nil }
        let line = Line(bytes: trimmed(bytes.count))
        move(to: bytes.count)
        return line
      }
    }
  }

  /// So many bytes, or fewer at the end.
  mutating func block(_ count: Int) throws(Diagnostic) -> [UInt8] {
    while bytes.count - start < count, try fill() {}
    let end = min(bytes.count, start + count)
    let block = Array(bytes[start..<end])
    move(to: end)
    return block
  }

  /// Passes over so many bytes.
  ///
  /// - Returns: whether there were that many.
  mutating func skip(_ count: Int) throws(Diagnostic) -> Bool {
    var left = count
    while true {
      let step = min(left, bytes.count - start)
      move(to: start + step)
      left -= step
      if left == 0 { return true }
      guard try fill() else { return false }
    }
  }

  private func trimmed(_ end: Int) -> [UInt8] {
    let isWindows = end > start && bytes[end - 1] == 0x0D
    return Array(bytes[start..<(isWindows ? end - 1 : end)])
  }

  private mutating func cut(_ limit: Int) throws(Diagnostic) -> Line {
    let line = Line(bytes: Array(bytes[start..<start + limit]), isCut: true)
    while true {
      if let end = lineFeed() {
        move(to: end + 1)
        return line
      }
      move(to: bytes.count)
      guard try fill() else { return line }
    }
  }

  private mutating func lineFeed() -> Int? {
    let found = bytes[searched...].firstIndex(of: 0x0A)
    searched = found ?? bytes.count
    return found
  }

  private mutating func move(to place: Int) {
    start = place
    searched = max(searched, place)
  }

  private mutating func fill() throws(Diagnostic) -> Bool {
    guard !isAtEnd else { return false }
    if start > 0 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    isAtEnd = try !source.read(into: &bytes)
    return !isAtEnd
  }
}
