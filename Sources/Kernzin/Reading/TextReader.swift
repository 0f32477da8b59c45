/// Reads plain text: front matter, the ` date 2021-05 ` header, a title line, paragraphs.
public struct TextReader: ArticleReader {
  public static let name = "text"
  public static let fileExtensions = ["txt", "text", "md", "markdown"]
  public static let isLineBased = false

  public init() {}

  public func read(_ record: [UInt8], id: String) throws(StageError) -> Document {
    let decoded = try RecordText(record)
    var metadata = Metadata()
    decoded.note(in: &metadata)
    return try Self.document(decoded.text, id: id, metadata: metadata)
  }

  /// A document of text that is decoded already. What `metadata` knows stays; the text adds to it.
  static func document(
    _ text: String, id: String, metadata: Metadata
  ) throws(StageError) -> Document {
    var metadata = metadata
    let repaired = QuoteRepair(text)
    if repaired.count > 0 {
      metadata.other.append(.init(key: "repaired-quotes", value: "\(repaired.count)"))
    }
    var body = repaired.text[...]
    if let frontMatter = FrontMatter(opening: body) {
      for entry in frontMatter.entries { metadata.add(entry.key, entry.value) }
      body = frontMatter.rest
    }
    if let header = DateHeader(opening: body) {
      metadata.add("date", header.date)
      body = header.rest
    }
    body = takeTitle(from: body, into: &metadata)
    if let dateline = Dateline(opening: body) {
      metadata.add("dateline", dateline.text)
      body = dateline.rest
    }
    let paragraphs = PlainParagraphs(body).texts
    guard paragraphs.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
      throw .reading("empty-input", "no text behind the metadata")
    }
    let source = SourceText(paragraphs.joined(separator: "\n\n"))
    return Document(id: id, text: source, metadata: metadata)
  }

  /// The body without its title line. A file that is nothing but one line has no title.
  private static func takeTitle(
    from text: Substring, into metadata: inout Metadata
  ) -> Substring {
    let body = text.drop(while: \.isWhitespace)
    guard let lineEnd = body.utf8.firstIndex(of: 10) else { return body }
    let behind = body[body.index(after: lineEnd)...]
    let second = behind[..<(behind.utf8.firstIndex(of: 10) ?? behind.endIndex)]
    guard second.allSatisfy(\.isWhitespace), behind.contains(where: { !$0.isWhitespace }),
      let title = TitleLine.title(of: body[..<lineEnd])
    else { return body }
    // A title the front matter or the record gave wins; the line that repeats it is no text.
    if let known = metadata.title, known != title { return body }
    metadata.title = title
    return behind.drop(while: \.isWhitespace)
  }
}
