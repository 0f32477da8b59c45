public import Kernzin

/// A table with an article a row; the first row names the columns.
public struct CSVIngestion<Source: ByteSource & ~Copyable>: ~Copyable {
  private var rows: CSVRows<Source>
  private let name: String
  private let options: IngestOptions
  /// Our names of the columns, once the first row is read.
  private var columns: [String] = []

  public init(_ source: consuming Source, name: String, options: IngestOptions) {
    rows = CSVRows(source, name: name, limit: options.longest)
    (self.name, self.options) = (name, options)
  }

  /// The next record; `nil` at the end.
  ///
  /// - Throws: when no column holds articles.
  public mutating func next() throws(Diagnostic) -> Ingested? {
    if columns.isEmpty {
      guard let header = try header() else { return nil }
      columns = header
    }
    switch try rows.next() {
    case nil: return nil
    case .failure(let problem): return .failed(problem)
    case .success(let row):
      return Ingested(place: Diagnostic(file: name, line: row.line, message: "")) {
        () throws(StageError) in try record(row.fields).line()
      }
    }
  }

  private mutating func header() throws(Diagnostic) -> [String]? {
    guard let first = try rows.next() else { return nil }
    let row = try first.get()
    let names = row.fields.map { String(decoding: $0, as: UTF8.self) }
    let columns = names.map { options.fields.own($0) }.map {
      FieldNames.ours.contains($0.lowercased()) ? $0.lowercased() : $0
    }
    guard columns.contains("text") || columns.contains("html") else {
      throw Diagnostic(
        file: name, line: row.line,
        message: "no column 'text' or 'html' among "
          + names.joined(separator: ", ").prefix(200),
        hint: "a first row of names, or --field text=NAME, would be right")
    }
    if let twice = columns.first(where: { name in columns.count { $0 == name } > 1 }) {
      throw Diagnostic(file: name, line: row.line, message: "two columns '\(twice)'")
    }
    return columns
  }

  private func record(_ row: [[UInt8]]) throws(StageError) -> ArticleRecord {
    guard row.count == columns.count else {
      throw .reading(
        "wrong-columns",
        "\(row.count) fields; \(columns.count), as in the first row, would be right")
    }
    var fields: [String] = []
    // As a whole, since a short field does not show its encoding.
    let joined = try Self.decoded(Array(row.joined(separator: [0x1E])))
    for field in joined.split(separator: "\u{1E}", omittingEmptySubsequences: false) {
      fields.append(String(field))
    }
    guard fields.count == columns.count else {
      throw .reading("not-text", "control characters in it")
    }
    let values = Dictionary(zip(columns, fields), uniquingKeysWith: { first, _ in first })
    let text = values["text"] ?? ""
    let page = values["html"] ?? ""
    var record = ArticleRecord(content: text.isEmpty ? .html(page) : .text(text))
    if let id = values["id"], !id.isEmpty { record.id = id }
    for (column, value) in zip(columns, fields) where !["id", "text", "html"].contains(column) {
      record.add(column, value)
    }
    return record
  }

  private static func decoded(_ bytes: [UInt8]) throws(StageError) -> String {
    do {
      return String(decoding: try TextDecoder().decode(bytes).utf8, as: UTF8.self)
    } catch {
      throw .reading("icu", error.description)
    }
  }
}
