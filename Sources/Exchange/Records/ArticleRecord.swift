public import Kernzin

/// An article on its way into `kernzin filter`: one line of JSON.
public struct ArticleRecord: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case text(String)
    /// A page, HTML and all: what is article in it, the filter finds.
    case html(String)
  }

  /// `nil` for a name made of the content.
  public var id: String?
  public var content: Content
  /// `title`, `date`, `lang`, `url`, in the order they are written.
  public var fields: [Metadata.Entry] = []
  /// What else is known; goes through to the answer.
  public var meta: [Metadata.Entry] = []

  public init(id: String? = nil, content: Content) {
    self.id = id
    self.content = content
  }

  /// Names that are fields of their own; everything else is `meta`.
  static let fieldNames = ["title", "date", "lang", "url"]

  mutating func add(_ key: String, _ value: String) {
    guard !value.isEmpty else { return }
    let entry = Metadata.Entry(key: key, value: value)
    if Self.fieldNames.contains(key) { fields.append(entry) } else { meta.append(entry) }
  }

  /// One line, with the line feed.
  ///
  /// - Throws: `empty-input` when there is no content.
  public func line() throws(StageError) -> String {
    let (key, text) =
      switch content {
      case .text(let text): ("text", text)
      case .html(let page): ("html", page)
      }
    guard text.utf8.contains(where: { !$0.isASCIIWhiteSpace }) else {
      throw .reading("empty-input", "no text in it")
    }
    var json = JSONText()
    json.object { json in
      json.add("id", id ?? RecordName.of(text))
      for field in fields { json.add(field.key, field.value) }
      json.add(key, text)
      if !meta.isEmpty {
        json.object("meta") { json in
          for entry in meta { json.add(entry.key, entry.value) }
        }
      }
    }
    return json.text + "\n"
  }
}
