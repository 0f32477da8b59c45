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
        text = Self.singleSpaced(decoded.text)
      } catch  where error.code == "empty-input" {
        text = ""
      }
    }
    return Document(id: id, text: SourceText(text), metadata: metadata, kind: .segment)
  }

  /// Words with one space between them and none around them.
  private static func singleSpaced(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { output in
        var count = 0
        var index = 0
        var isBehindSpace = false
        while index < bytes.count {
          let space = WhiteSpace.length(in: bytes, at: index)
          if space > 0 {
            isBehindSpace = count > 0
            index += space
            continue
          }
          if isBehindSpace {
            output[count] = UInt8(ascii: " ")
            count += 1
            isBehindSpace = false
          }
          output[count] = bytes[index]
          count += 1
          index += 1
        }
        return count
      }
    }
  }
}
