/// Reads one line as one segment, which stays one line on the way out; a blank line is a segment
/// without text, not an error.
public struct LinesReader: ArticleReader {
  public static let name = "lines"
  public static let fileExtensions: [String] = []
  public static let isLineBased = true

  public init() {}

  public func read(_ record: [UInt8], id: String) throws(StageError) -> Document {
    var metadata = Metadata()
    var text = ""
    if record.contains(where: { !$0.isASCIIWhiteSpace && $0 != 0 }) {
      do {
        let decoded = try RecordText(record)
        decoded.note(in: &metadata)
        text = decoded.text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
          .map(String.init).joined(separator: " ")
      } catch  where error.code == "empty-input" {
        text = ""
      }
    }
    return Document(id: id, text: SourceText(text), metadata: metadata, kind: .segment)
  }
}
