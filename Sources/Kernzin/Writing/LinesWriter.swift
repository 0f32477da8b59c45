/// Writes exactly one line per document: its sentences joined by a space, an empty line when there is
/// no text.
public struct LinesWriter: ArticleWriter {
  public static let name = "lines"
  public static let fileExtension = "txt"
  public static let isLineBased = true

  public init() {}

  public func write(_ document: Document, run: RunDescription) -> String {
    WrittenResult(of: document).lines.map(\.text).joined(separator: " ") + "\n"
  }
}
