import Kernzin

/// Readers and writers by the names and file name extensions people use.
enum Formats {
  static var readerNames: [String] { builtInReaders.map { $0.name } }
  static var writerNames: [String] { builtInWriters.map { $0.name } }

  /// Formats whose output is whole by itself: two of them in one file are no file of that format.
  private static let standingAlone: Set<String> = ["html", "json"]

  /// The reader named, or the one that claims the extension of the path, or the one for plain text.
  static func reader(named name: String?, for path: String) throws(Failure) -> any ArticleReader {
    if let name {
      guard let type = builtInReaders.first(where: { $0.name == name }) else {
        throw unknown(name, "input", readerNames)
      }
      return type.init()
    }
    let suffix = fileExtension(path)
    if let type = builtInReaders.first(where: { $0.fileExtensions.contains(suffix) }) {
      return type.init()
    }
    return try reader(named: "text", for: path)
  }

  /// The writer named, or the one whose files end like the path, or the one for plain text.
  static func writer(named name: String?, for path: String?) throws(Failure) -> any ArticleWriter {
    if let name {
      guard let type = builtInWriters.first(where: { $0.name == name }) else {
        throw unknown(name, "output", writerNames)
      }
      return type.init()
    }
    let suffix = fileExtension(path ?? "")
    if let type = builtInWriters.first(where: { $0.fileExtension == suffix }) {
      return type.init()
    }
    return try writer(named: "text", for: nil)
  }

  static func standsAlone(_ writer: any ArticleWriter) -> Bool {
    standingAlone.contains(type(of: writer).name)
  }

  /// Lower case, without the dot; empty when there is none or the name is only that.
  static func fileExtension(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The path without the extension of its last component.
  static func withoutExtension(_ path: String) -> String {
    let suffix = fileExtension(path)
    return suffix.isEmpty ? path : String(path.dropLast(suffix.count + 1))
  }

  private static func unknown(_ name: String, _ kind: String, _ names: [String]) -> Failure {
    Failure(
      .usage,
      "error: unknown \(kind) format '\(name)'; \(Suggestion.hint(for: name, among: names))")
  }
}
