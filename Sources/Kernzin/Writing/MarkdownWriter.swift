/// Writes Markdown with front matter that says where the summary comes from and what made it.
public struct MarkdownWriter: ArticleWriter {
  public static let name = "markdown"
  public static let fileExtension = "md"
  public static let isLineBased = false

  public init() {}

  public func write(_ document: Document, run: RunDescription) -> String {
    let result = WrittenResult(of: document)
    let metadata = document.metadata
    let entries: [(String, String?)] = [
      ("title", document.titleTranslation?.text ?? metadata.title),
      ("title_original", document.titleTranslation == nil ? nil : metadata.title),
      ("source", document.id), ("url", metadata.url),
      ("date", metadata.date), ("author", metadata.author),
      ("language", result.isTranslated ? "en" : metadata.language),
      ("pipeline", run.pipeline), ("pipeline_sha256", run.pipelineHash),
      ("glossary_sha256", run.glossaryHash), ("engine", run.engine),
    ]
    var text = "---\n"
    for case (let key, let value?) in entries where !value.isEmpty {
      // A JSON text is a YAML text that no rule of YAML can retype.
      text += "\(key): \(JSONText.quoted(value))\n"
    }
    text += "---\n"
    if let title = document.titleTranslation?.text ?? metadata.title {
      text += "\n# \(Self.escaped(title))\n"
    }
    for paragraph in result.paragraphs {
      text += "\n" + paragraph.map { Self.escaped($0.text) }.joined(separator: " ") + "\n"
    }
    return text
  }

  /// The text with everything Markdown would understand made plain.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for (index, character) in text.split(whereSeparator: \.isNewline).joined(separator: " ")
      .enumerated()
    {
      if "\\`*_[]<>&".contains(character) || (index == 0 && "#+-=~|".contains(character)) {
        escaped.append("\\")
      }
      escaped.append(character)
    }
    let number = escaped.prefix { $0.isASCII && $0.isNumber }
    let marker = escaped.dropFirst(number.count).first
    if !number.isEmpty, let marker, marker == "." || marker == ")" {
      escaped = number + "\\" + escaped.dropFirst(number.count)
    }
    return escaped
  }
}
