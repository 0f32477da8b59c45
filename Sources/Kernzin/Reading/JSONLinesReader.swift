/// Reads one JSON object per line: `{"id"?, "text" | "html", "title"?, "lang"?, "date"?, "meta"?}`.
///
/// `meta` is an object of texts, numbers and booleans and goes through to the output; keys nobody
/// knows do too.
public struct JSONLinesReader: ArticleReader {
  public static let name = "jsonl"
  public static let fileExtensions = ["jsonl", "ndjson"]
  public static let isLineBased = true

  /// Longest line taken, in bytes.
  public var maximumBytes = 4 << 20
  /// Whether a record without an id is named by its text or page, and not as the caller says.
  public var namesByContent = false

  private let html: HTMLReader

  public init() { html = HTMLReader() }

  public init(data: DataFolder) { html = HTMLReader(data: data) }

  public func read(_ record: [UInt8], id: String) throws(StageError) -> Document {
    guard record.count <= maximumBytes else {
      throw .reading("too-large", "\(record.count) bytes; at most \(maximumBytes) would be right")
    }
    guard record.contains(where: { !$0.isASCIIWhiteSpace }) else {
      throw .reading("empty-input", "a blank line; one JSON object would be right")
    }
    let value = try parse(record)
    guard case .object(let members) = value else {
      throw .reading("wrong-type", "the record is \(value.kind); an object would be right")
    }
    var name = id
    var metadata = Metadata()
    for member in members {
      switch (member.key, member.value) {
      case ("text", _), ("html", _): continue
      case ("id", .string(let own)), ("id", .number(let own)): name = own.isEmpty ? id : own
      case ("meta", .object(let entries)):
        for entry in entries { try add(entry, to: &metadata) }
      case ("meta", .null): continue
      case ("meta", _): throw wrongType(member, "an object")
      default:
        try add(member, to: &metadata)
      }
    }
    if namesByContent, name == id {
      let text = try content("text", of: value)
      let page = try content("html", of: value)
      if let named = text ?? page { name = RecordName.of(named) }
    }
    return try document(value, id: name, metadata: metadata)
  }

  private func document(
    _ value: JSONValue, id: String, metadata: Metadata
  ) throws(StageError) -> Document {
    let text = try content("text", of: value)
    let page = try content("html", of: value)
    switch (text, page) {
    case (let text?, nil):
      let cleaned = CleanedCharacters(text).text
      return try TextReader.document(cleaned, id: id, metadata: metadata)
    case (nil, let page?):
      return try html.document(CleanedCharacters(page).text, id: id, metadata: metadata)
    case (_?, _?):
      throw .reading("two-texts", "both 'text' and 'html'; one of them would be right")
    case (nil, nil):
      throw .reading("no-text", "neither 'text' nor 'html'; one of them would be right")
    }
  }

  /// The text of that key, `nil` when it is absent or null.
  private func content(_ key: String, of value: JSONValue) throws(StageError) -> String? {
    switch value[key] {
    case nil, .null: return nil
    case .string(let text): return text
    case let other?: throw wrongType(.init(key: key, value: other), "a text")
    }
  }

  private func add(_ member: JSONValue.Member, to metadata: inout Metadata) throws(StageError) {
    switch member.value {
    case .string(let text): metadata.add(member.key, text)
    case .number(let text): metadata.add(member.key, text)
    case .boolean(let flag): metadata.add(member.key, flag ? "true" : "false")
    case .null: return
    case .array, .object:
      if ["id", "title", "lang", "date"].contains(member.key) { throw wrongType(member, "a text") }
      metadata.add(member.key, JSONText.compact(member.value))
    }
  }

  private func parse(_ record: [UInt8]) throws(StageError) -> JSONValue {
    // Only UTF-8 is JSON (RFC 8259 §8.1), so nothing is detected here.
    guard String(validating: record, as: UTF8.self) != nil else {
      throw .reading("not-utf-8", "bytes that are not UTF-8; JSON is always UTF-8")
    }
    do {
      return try JSONParser.parse(record)
    } catch {
      throw .reading(
        error.isLoneSurrogate ? "lone-surrogate" : "not-json", "not JSON: \(error.message)",
        offset: error.offset)
    }
  }

  private func wrongType(_ member: JSONValue.Member, _ right: String) -> StageError {
    .reading("wrong-type", "'\(member.key)' is \(member.value.kind); \(right) would be right")
  }
}
