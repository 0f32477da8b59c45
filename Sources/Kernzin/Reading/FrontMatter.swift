/// Lines `key: value` between two lines `---` at the very start of a file, as Hugo and Jekyll have
/// them.
///
/// Only simple values are understood: quotes around one go, a list in brackets stays as it stands.
/// A block that is anything else is no front matter, and stays text.
struct FrontMatter {
  var entries: [Metadata.Entry]
  /// The text behind the closing line.
  var rest: Substring

  init?(opening text: Substring) {
    guard text.hasPrefix("---") else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst(), Self.isFence(first) else { return nil }
    entries = []
    while let line = lines.popFirst() {
      if Self.isFence(line) || line == "..." {
        rest = lines.first.map { text[$0.startIndex...] } ?? text[text.endIndex...]
        return
      }
      let trimmed = line.trimmed
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      if line.first == " " || trimmed.hasPrefix("- ") {
        // The continuation of a list or a folded text.
        guard !entries.isEmpty else { return nil }
        let item = trimmed.hasPrefix("- ") ? trimmed.dropFirst(2).trimmed : trimmed
        let last = entries.count - 1
        let separator = entries[last].value.isEmpty ? "" : ", "
        entries[last].value += separator + Self.unquoted(item)
        continue
      }
      guard let colon = trimmed.firstIndex(of: ":") else { return nil }
      let key = trimmed[..<colon]
      guard !key.isEmpty, key.allSatisfy({ $0.isLetter || $0.isNumber || "-_ ".contains($0) })
      else { return nil }
      let value = trimmed[trimmed.index(after: colon)...].trimmed
      entries.append(.init(key: String(key), value: Self.unquoted(value)))
    }
    return nil
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
  }

  private static func unquoted(_ value: Substring) -> String {
    guard value.count >= 2, let first = value.first, first == value.last,
      first == "\"" || first == "'"
    else { return String(value) }
    return String(value.dropFirst().dropLast())
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Without white space at either end.
  var trimmed: Substring {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return head }
    return head[...last]
  }
}
