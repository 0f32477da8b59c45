/// A line of a data file that is neither blank nor a comment.
struct DataLine {
  let file: String
  /// Counted from 1.
  let number: Int
  let text: Substring

  /// Separated by tabs.
  var fields: [Substring] { text.split(separator: "\t", omittingEmptySubsequences: false) }

  static func all(in text: String, file: String) -> [DataLine] {
    var lines: [DataLine] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == "\r" ? line.dropLast() : line
      if line.isEmpty || line.first == "#" { continue }
      lines.append(DataLine(file: file, number: number, text: line))
    }
    return lines
  }

  func problem(_ message: String, hint: String? = nil, at part: Substring? = nil) -> Diagnostic {
    let place = part ?? text
    let column = text.distance(from: text.startIndex, to: place.startIndex) + 1
    return Diagnostic(
      file: file, line: number, column: column, length: place.count, message: message, hint: hint,
      sourceLine: String(text))
  }
}
