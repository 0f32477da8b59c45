/// The sentences that stand for a document in its output: the English of those worked on, or where a
/// pipeline ends before translating, the Dutch.
struct WrittenResult {
  struct Line {
    /// Index into `Document.sentences`.
    var sentence: Int
    var paragraph: Int
    /// Without line feeds.
    var text: String
    var isTranslated: Bool
  }

  var lines: [Line]

  init(of document: Document) {
    guard let sentences = document.sentences else {
      // Nothing has been segmented: every paragraph is a line.
      lines = document.text.string.split(separator: "\n\n").enumerated().map { index, paragraph in
        Line(
          sentence: index, paragraph: index, text: Self.oneLine(paragraph), isTranslated: false)
      }
      return
    }
    lines = document.selected.map { index in
      let sentence = sentences[index]
      if let translation = document.translations?[index] {
        return Line(
          sentence: index, paragraph: sentence.paragraph, text: Self.oneLine(translation.text),
          isTranslated: true)
      }
      return Line(
        sentence: index, paragraph: sentence.paragraph,
        text: Self.oneLine(document.remainder(of: index)), isTranslated: false)
    }
  }

  /// Whether any of it is English made from Dutch.
  var isTranslated: Bool { lines.contains(where: \.isTranslated) }

  /// Sentences that follow each other in the article, joined.
  var paragraphs: [[Line]] {
    var paragraphs: [[Line]] = []
    for line in lines {
      if let last = paragraphs.last?.last, last.paragraph == line.paragraph {
        paragraphs[paragraphs.count - 1].append(line)
      } else {
        paragraphs.append([line])
      }
    }
    return paragraphs
  }

  private static func oneLine(_ text: some StringProtocol) -> String {
    // Among printable ASCII there is no line end, and bytes are seen faster than characters.
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
      ? String(text) : text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
