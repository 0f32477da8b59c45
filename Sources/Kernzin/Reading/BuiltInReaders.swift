import FoundationEssentials

/// Every format `--from` can name.
public let builtInReaders: [any ArticleReader.Type] = [
  PlainTextReader.self, JSONLinesReader.self, LinesReader.self,
]

/// Decodes UTF-8, or says what is wrong.
private func decode(_ record: [UInt8]) throws(StageError) -> String {
  guard let text = String(validating: record, as: UTF8.self) else {
    throw StageError(stage: "read", code: "not-text", message: "not UTF-8 text")
  }
  return text
}

private func refuseEmpty(_ text: String) throws(StageError) {
  guard text.contains(where: { !$0.isWhitespace }) else {
    throw StageError(stage: "read", code: "empty-input", message: "there is no text in it")
  }
}

struct PlainTextReader: ArticleReader {
  static let name = "text"
  static let fileExtensions = ["txt", "md"]
  static let isLineBased = false

  func read(_ record: [UInt8], id: String) throws(StageError) -> Document {
    let text = try decode(record)
    try refuseEmpty(text)
    return Document(id: id, text: SourceText(text))
  }
}

struct JSONLinesReader: ArticleReader {
  static let name = "jsonl"
  static let fileExtensions = ["jsonl"]
  static let isLineBased = true

  private struct Record: Decodable {
    var id: String?
    var text: String
  }

  func read(_ record: [UInt8], id: String) throws(StageError) -> Document {
    do {
      let fields = try JSONDecoder().decode(Record.self, from: Data(record))
      return Document(id: fields.id ?? id, text: SourceText(fields.text))
    } catch {
      throw StageError(stage: "read", code: "bad-json", message: "not a JSON object with 'text'")
    }
  }
}

struct LinesReader: ArticleReader {
  static let name = "lines"
  static let fileExtensions: [String] = []
  static let isLineBased = true

  func read(_ record: [UInt8], id: String) throws(StageError) -> Document {
    Document(id: id, text: SourceText(try decode(record)), kind: .segment)
  }
}
