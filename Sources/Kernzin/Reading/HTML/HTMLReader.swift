/// Reads a newspaper page: title, date, author, and the main text without what stands around it.
///
/// The description for search engines (JSON-LD) comes first; where it lacks the text, or lacks its
/// paragraphs, they are found in the page by their density. Text inside `translate="no"` stays and
/// is remembered under the key `translate-no`.
public struct HTMLReader: ArticleReader {
  public static let name = "html"
  public static let fileExtensions = ["html", "htm", "xhtml"]
  public static let isLineBased = false

  /// Longest page taken, in bytes.
  static let maximumBytes = 16 << 20

  private let words: Result<Words, StageError>

  /// The word lists the reader works with.
  private struct Words: Sendable {
    var clutter: Clutter
    var boilerplate: Boilerplate

    init(data: DataFolder) throws(StageError) {
      clutter = try Clutter(data: data)
      boilerplate = try Boilerplate(data: data, languages: ["nl", "en"])
    }
  }

  /// With the word lists of the data folder found from here (see `DataFolder.find`).
  public init() {
    self.init(
      words: Result { () throws(StageError) in
        guard let data = DataFolder.find() else {
          throw .reading("missing-resource", "no data folder found; KERNZIN_DATA can name one")
        }
        return try Words(data: data)
      })
  }

  public init(data: DataFolder) {
    self.init(words: Result { () throws(StageError) in try Words(data: data) })
  }

  private init(words: Result<Words, StageError>) { self.words = words }

  public func read(_ record: [UInt8], id: String) throws(StageError) -> Document {
    // Many pages declare Latin-1 and are UTF-8: the declaration only decides what is no UTF-8.
    let isUTF8 = String(validating: record, as: UTF8.self) != nil
    let declared = isUTF8 ? nil : TextEncoding(declaredIn: record)
    let decoded = try RecordText(
      record, maximumBytes: Self.maximumBytes, encoding: declared)
    var metadata = Metadata()
    decoded.note(in: &metadata)
    return try document(decoded.text, id: id, metadata: metadata)
  }

  /// A document of a page that is decoded already. What `metadata` knows stays.
  func document(
    _ page: String, id: String, metadata known: Metadata
  ) throws(StageError) -> Document {
    let words = try words.get()
    let tree = HTMLTree(page)
    let found = TextBlocks(of: tree, dropping: words.clutter.elements(of: tree))
    let linked = LinkedData(of: tree)
    var metadata = known
    let page = PageMetadata(of: tree)
    metadata.add("title", linked?.title ?? page.title ?? "")
    metadata.add("date", linked?.date ?? page.date ?? "")
    metadata.add("author", linked?.author ?? page.author ?? "")
    metadata.add("language", linked?.language ?? page.language ?? "")
    metadata.add("url", page.url ?? "")
    for text in found.untranslated { metadata.add("translate-no", text) }

    let blocks = found.blocks.filter { !words.boilerplate.matches($0.text) }
    var paragraphs = MainText(blocks, in: tree).blocks.map(\.text)
    if let body = linked?.body, let given = ArticleBody(body, on: blocks, beside: paragraphs) {
      paragraphs = given.paragraphs.filter { !words.boilerplate.matches($0) }
    }
    // A page without prose (a live score, a picture with a line below it) still has words.
    if paragraphs.isEmpty { paragraphs = blocks.filter { $0.linkShare < 0.5 }.map(\.text) }
    if let title = metadata.title, paragraphs.first == title { paragraphs.removeFirst() }
    if let first = paragraphs.first, let dateline = Dateline(opening: first[...]) {
      metadata.add("dateline", dateline.text)
      paragraphs[0] = String(dateline.rest)
    }
    guard paragraphs.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
      throw .reading("empty-input", "the page holds no text")
    }
    let source = SourceText(paragraphs.joined(separator: "\n\n"))
    return Document(id: id, text: source, metadata: metadata)
  }
}
