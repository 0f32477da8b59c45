/// Tells a title from the first line of a text.
enum TitleLine {
  /// Longest title taken for one, in characters; the longest of 150 newspaper titles had 123.
  static let maximumLength = 160

  /// The title when `line`, standing alone before a blank line, looks like one: it is short and no
  /// sentence with a full stop. A Markdown `#` is no part of it.
  static func title(of line: Substring) -> String? {
    let isMarkdown = line.hasPrefix("# ")
    let title = (isMarkdown ? line.dropFirst(2) : line).trimmed
    guard !title.isEmpty, title.contains(where: \.isLetter) else { return nil }
    if isMarkdown { return String(title) }
    guard title.count <= maximumLength, !PlainParagraphs.isListItem(line) else { return nil }
    let last = title.last(where: { !"'\"”’»".contains($0) })
    guard let last, !".,;:…".contains(last) else { return nil }
    return String(title)
  }
}
