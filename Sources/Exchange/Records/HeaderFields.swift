import Kernzin

/// Named fields as in WARC, HTTP and mail: `Name: value`, names in any case, up to a blank line.
struct HeaderFields: Sendable {
  private var fields: [(name: String, value: String)] = []

  /// Reads lines up to the blank one.
  init<Source: ByteSource & ~Copyable>(
    of window: inout ByteWindow<Source>
  ) throws(Diagnostic) {
    while let line = try window.line(limit: 1 << 16), !line.bytes.isEmpty { add(line.bytes) }
  }

  /// - Parameter bytes: the lines, without the blank one.
  init(_ bytes: ArraySlice<UInt8>) {
    for line in bytes.split(separator: 0x0A) {
      add(Array(line.last == 0x0D ? line.dropLast() : line))
    }
  }

  /// The value of the first field of that name, lower case.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  private mutating func add(_ line: [UInt8]) {
    let text = String(decoding: line, as: UTF8.self)
    // A line that begins with white space goes on with the field above.
    if text.first == " " || text.first == "\t" {
      if !fields.isEmpty { fields[fields.count - 1].value += " " + text.trimmingBlanks }
      return
    }
    let sides = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, fields.count < 1000 else { return }
    fields.append((String(sides[0]).trimmingBlanks.lowercased(), String(sides[1]).trimmingBlanks))
  }
}

extension String {
  /// Without white space around.
  var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
