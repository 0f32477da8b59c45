import Glibc
import Synchronization

/// Standard error: messages, and below them a status line that is drawn again after each.
enum Console {
  private static let status = Mutex("")

  /// Whether standard error is a terminal that understands more than lines.
  static let isTerminal = isatty(2) == 1 && variable("TERM") != "dumb"
  private static let hasColor = isTerminal && (variable("NO_COLOR") ?? "").isEmpty

  /// Writes a line, or several. Nothing in it can move the cursor or turn text around, wherever the
  /// words in it came from.
  static func say(_ message: String) {
    let text = paint(visible(message)) + "\n"
    status.withLock { line in
      write(line.isEmpty ? text : "\r\u{1B}[K" + text + line)
    }
  }

  /// Replaces the status line; empty takes it away. Does nothing when nobody is looking.
  static func show(status text: String) {
    guard isTerminal else { return }
    status.withLock { line in
      line = visible(text)
      write("\r\u{1B}[K" + line)
    }
  }

  /// Control and direction characters as `\u{1B}`, line feeds and tabs as they are.
  static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let category = scalar.properties.generalCategory
      if category == .control && scalar != "\n" && scalar != "\t" || category == .format {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func paint(_ text: String) -> String {
    guard hasColor else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      line -> String in
      for word in ["error:", "warning:"] {
        guard let found = line.firstRange(of: word) else { continue }
        let color = word == "error:" ? "31" : "33"
        return line[..<found.lowerBound] + "\u{1B}[1;\(color)m\(word)\u{1B}[0m"
          + line[found.upperBound...]
      }
      return String(line)
    }
    return lines.joined(separator: "\n")
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func write(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var rest = UnsafeRawBufferPointer(buffer)
      while !rest.isEmpty {
        let count = Glibc.write(2, rest.baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        // There is nowhere left to complain to.
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
