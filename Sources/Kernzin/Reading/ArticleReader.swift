/// Turns the bytes of one record into a document with the layer `text`.
///
/// A record is a whole file for formats that hold one article, and one line for line-based formats;
/// whoever opens the input splits it, so that a bad record costs one record and memory stays flat.
public protocol ArticleReader: Sendable {
  /// As in `--from`: `text`, `html`, `jsonl`, `lines`.
  static var name: String { get }
  /// File name extensions it claims in a folder, lower case without the dot.
  static var fileExtensions: [String] { get }
  /// Whether every line of an input is a record.
  static var isLineBased: Bool { get }

  init()

  /// For readers that work with the files of `data`: word lists, templates.
  init(data: DataFolder)

  /// - Parameters:
  ///   - record: bytes as they came, in any encoding.
  ///   - id: names the record in outputs and errors, unless it carries an id of its own.
  /// - Throws: a `StageError` of stage `read`.
  func read(_ record: [UInt8], id: String) throws(StageError) -> Document
}

extension ArticleReader {
  public init(data: DataFolder) { self.init() }
}
