/// Writes the result as plain text, one sentence a line.
public struct TextWriter: ArticleWriter {
  public static let name = "text"
  public static let fileExtension = "txt"
  public static let isLineBased = false

  public init() {}

  public func write(_ document: Document, run: RunDescription) -> String {
    WrittenResult(of: document).lines.map { $0.text + "\n" }.joined()
  }
}
