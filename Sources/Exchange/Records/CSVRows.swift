import Kernzin

/// Rows of a table: comma- or semicolon-separated with quotes (RFC 4180), or tab-separated without,
/// as translators' tools write it.
///
/// Strict, since lenient readers shift columns in silence: a quote that never closes or stands where
/// none may costs its row, and reading goes on at the next line.
struct CSVRows<Source: ByteSource & ~Copyable>: ~Copyable {
  struct Row {
    /// Of its first line, counted from 1.
    var line: Int
    var fields: [[UInt8]]
  }

  private var window: ByteWindow<Source>
  private let name: String
  private let limit: Int
  private var separator: UInt8?
  private var number = 0
  /// Lines to be read again, the next one last.
  private var pending: [[UInt8]] = []

  /// - Parameters:
  ///   - name: how messages name the table.
  ///   - separator: otherwise whichever of comma, semicolon and tab the first line has most of.
  ///   - limit: longest row taken, in bytes.
  init(_ source: consuming Source, name: String, separator: UInt8? = nil, limit: Int) {
    window = ByteWindow(source)
    (self.name, self.separator, self.limit) = (name, separator, limit)
  }

  /// The next row that is not blank; `nil` at the end.
  mutating func next() throws(Diagnostic) -> Result<Row, Diagnostic>? {
    while true {
      guard let line = try line() else { return nil }
      guard let line else { return .failure(tooLong) }
      if line.isEmpty { continue }
      if separator == nil { separator = Self.separator(of: line) }
      return try row(line)
    }
  }

  /// The outer optional is `nil` at the end, the inner one for a line too long.
  private mutating func line() throws(Diagnostic) -> [UInt8]?? {
    number += 1
    if let again = pending.popLast() { return .some(.some(again)) }
    guard let line = try window.line(limit: limit) else { return nil }
    if line.isCut { return .some(.none) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return number == 1 && line.bytes.starts(with: mark) ? Array(line.bytes[3...]) : line.bytes
  }

  private mutating func row(_ first: [UInt8]) throws(Diagnostic) -> Result<Row, Diagnostic> {
    let start = number
    var parser = CSVParser(separator: separator ?? UInt8(ascii: ","))
    var lines: [[UInt8]] = []
    var length = first.count
    var line = first
    while true {
      if let misplaced = parser.parse(line) {
        return again(lines + [line], from: start, misplaced)
      }
      guard parser.isOpen else { return .success(Row(line: start, fields: parser.fields)) }
      lines.append(line)
      let following = try self.line()
      guard let next = following ?? nil, length + next.count <= limit else {
        // A line too long for itself counts as a blank one.
        if let following { lines.append(following ?? []) }
        return again(lines, from: start, "a quote that never closes")
      }
      length += next.count + 1
      line = next
    }
  }

  /// Gives up the first of these lines; the others are read again.
  private mutating func again(
    _ lines: [[UInt8]], from start: Int, _ message: String
  ) -> Result<Row, Diagnostic> {
    pending += lines.dropFirst().reversed()
    number = start
    return .failure(Diagnostic(file: name, line: start, message: message))
  }

  private var tooLong: Diagnostic {
    Diagnostic(file: name, line: number, message: "longer than \(limit) bytes")
  }

  private static func separator(of line: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = candidates.map { candidate in line.count { $0 == candidate } }
    let best = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) }
    return candidates[best ?? 0]
  }
}

/// Fields of one row, line by line.
private struct CSVParser {
  let separator: UInt8
  var fields: [[UInt8]] = []
  private var field: [UInt8] = []
  /// Inside quotes: the row goes on in the next line.
  private(set) var isOpen = false

  init(separator: UInt8) { self.separator = separator }

  /// - Returns: what is wrong with it.
  mutating func parse(_ line: [UInt8]) -> String? {
    let quote = UInt8(ascii: "\"")
    guard separator != UInt8(ascii: "\t") else {
      fields = line.split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
      return nil
    }
    var index = 0
    if isOpen { field.append(0x0A) }
    /// Whether the field has begun, or its closing quote has passed.
    var hasBegun = isOpen
    var isClosed = false
    while index < line.count {
      let byte = line[index]
      index += 1
      if isOpen {
        if byte != quote {
          field.append(byte)
        } else if index < line.count, line[index] == quote {
          field.append(quote)
          index += 1
        } else {
          isOpen = false
          isClosed = true
        }
      } else if byte == separator {
        endField()
        (hasBegun, isClosed) = (false, false)
      } else if isClosed {
        return "characters behind a closing quote"
      } else if byte == quote {
        guard !hasBegun else { return "a quote inside a field without quotes" }
        (isOpen, hasBegun) = (true, true)
      } else {
        field.append(byte)
        hasBegun = true
      }
    }
    if !isOpen { endField() }
    return nil
  }

  private mutating func endField() {
    fields.append(field)
    field = []
  }
}
