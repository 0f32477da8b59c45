import FoundationEssentials

/// Every format `--to` can name.
public let builtInWriters: [any ArticleWriter.Type] = [
  PlainTextWriter.self, JSONLinesWriter.self, LinesWriter.self,
]

extension Document {
  /// What the pipeline made: English, else the chosen sentences, else the text itself.
  fileprivate var outcome: [String] {
    if let translations { return translations.compactMap { $0?.text } }
    guard let summary, let sentences else { return [text.string] }
    return summary.sentences.map { text[sentences[$0].range] }
  }
}

struct PlainTextWriter: ArticleWriter {
  static let name = "text"
  static let fileExtension = "txt"
  static let isLineBased = false

  func write(_ document: Document, run: RunDescription) -> String {
    let text = document.outcome.joined(separator: "\n")
    return text.hasSuffix("\n") ? text : text + "\n"
  }
}

struct JSONLinesWriter: ArticleWriter {
  static let name = "jsonl"
  static let fileExtension = "jsonl"
  static let isLineBased = true

  private struct Record: Encodable {
    var id: String
    var ok = true
    var summary: String
  }

  func write(_ document: Document, run: RunDescription) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let record = Record(id: document.id, summary: document.outcome.joined(separator: " "))
    guard let data = try? encoder.encode(record) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

struct LinesWriter: ArticleWriter {
  static let name = "lines"
  static let fileExtension = "txt"
  static let isLineBased = true

  func write(_ document: Document, run: RunDescription) -> String {
    document.outcome.joined(separator: " ").split(whereSeparator: \.isNewline)
      .joined(separator: " ") + "\n"
  }
}
