/// Tells by its label that an article argues: a field such as `section: Opinie`, a label taken off the text
/// (`StripLabels`), or a part of the title: *Het loket. Column Ria Blok*, *Opinie: Laat de brug open*.
struct OpinionLabels: Sendable {
  /// In lower case.
  private let labels: Set<String>

  init(_ entries: [SectionedFile.Entry]) { labels = Set(entries.map { $0.text.lowercased() }) }

  func mark(_ metadata: Metadata) -> Bool {
    metadata.other.contains { isLabel(Self.words($0.value)[...]) }
      || isMarked(title: metadata.title ?? "")
  }

  private func isMarked(title: String) -> Bool {
    let parts = Self.parts(title).map(Self.words)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return false }
    // A writer's name stands on either side of the label.
    return isLabel(first[...])
      || last.indices.contains { isLabel(last[...$0]) || isLabel(last[$0...]) }
  }

  private func isLabel(_ words: ArraySlice<String>) -> Bool {
    labels.contains(words.joined(separator: " "))
  }

  /// What stands between full stops, colons, bars and dashes with a space behind them.
  private static func parts(_ title: String) -> [[Substring]] {
    var parts: [[Substring]] = [[]]
    for word in title.split(separator: " ") {
      let isMark = !word.contains { $0.isLetter || $0.isNumber }
      if !isMark { parts[parts.count - 1].append(word) }
      if isMark || word.hasSuffix(".") || word.hasSuffix(":") { parts.append([]) }
    }
    return parts.filter { !$0.isEmpty }
  }

  private static func words(_ words: [Substring]) -> [String] {
    words.map { $0.filter { $0.isLetter || $0 == "-" }.lowercased() }
  }

  private static func words(_ text: String) -> [String] {
    words(text.split(separator: " ")).filter { !$0.isEmpty }
  }
}
