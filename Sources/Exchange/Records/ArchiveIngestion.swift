public import Kernzin

/// Pages and texts in a ZIP or tar archive, an article a file.
public struct ArchiveIngestion: ~Copyable {
  private var archive: Archive
  private let name: String
  private let options: IngestOptions

  public init(_ archive: consuming Archive, name: String, options: IngestOptions) {
    self.archive = archive
    (self.name, self.options) = (name, options)
  }

  /// The next record; `nil` at the end.
  public mutating func next() throws(Diagnostic) -> Ingested? {
    guard let entry = try archive.next() else { return nil }
    guard entry.kind == .file, let isHTML = Self.isHTML(entry.path) else { return .leftOut }
    var bytes: [UInt8] = []
    while bytes.count <= options.longest, try archive.read(into: &bytes) {}
    let place = Diagnostic(file: "\(name):\(entry.path)", message: "")
    return Ingested(place: place) { () throws(StageError) in
      guard bytes.count <= options.longest else {
        throw .reading("too-large", "longer than \(options.longest) bytes")
      }
      var record = try PageContent.record(bytes, isHTML: isHTML)
      record.add("path", entry.path)
      return try record.line()
    }
  }

  /// By the extension; `nil` for what is neither page nor text.
  private static func isHTML(_ path: String) -> Bool? {
    guard let name = path.split(separator: "/").last, name.first != "." else { return nil }
    // What macOS puts beside every file.
    if path.hasPrefix("__MACOSX/") { return nil }
    guard let dot = name.lastIndex(of: ".") else { return false }
    switch name[name.index(after: dot)...].lowercased() {
    case "html", "htm", "xhtml": return true
    case "txt", "text", "md": return false
    default: return nil
    }
  }
}
