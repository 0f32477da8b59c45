internal import FoundationEssentials

/// A data file of words or phrases in named sections, each entry perhaps with an example:
///
/// ```
/// # a comment
/// [starts]
/// lees ook<TAB>Lees ook: Brand in haven geblust
/// ```
struct SectionedFile: Sendable {
  struct Entry: Sendable, Hashable {
    var text: String
    /// What motivated the entry; empty when nothing stands behind it.
    var example: String
    /// Counted from 1.
    var line: Int
  }

  private(set) var sections: [String: [Entry]] = [:]

  /// The entries of a section, in the order of the file; none when there is no such section.
  subscript(section: String) -> [Entry] { sections[section] ?? [] }

  /// - Throws: `missing-resource` when the file cannot be read, `bad-resource` when an entry stands
  ///   before any section.
  init(_ url: URL) throws(StageError) {
    guard let data = try? Data(contentsOf: url) else {
      throw StageError(
        code: "missing-resource", message: "no file \(url.path); the data folder should have it")
    }
    try self.init(String(decoding: data, as: UTF8.self), file: url.lastPathComponent)
  }

  init(_ text: String, file: String) throws(StageError) {
    var section: String?
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let trimmed = line.trimmed
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      if trimmed.hasPrefix("["), trimmed.hasSuffix("]") {
        section = String(trimmed.dropFirst().dropLast())
        continue
      }
      guard let section else {
        throw StageError(
          code: "bad-resource",
          message: "\(file):\(number): an entry before any section; '[name]' should come first")
      }
      let columns = trimmed.split(separator: "\t", maxSplits: 1)
      sections[section, default: []].append(
        Entry(
          text: String(columns[0].trimmed),
          example: columns.count > 1 ? String(columns[1].trimmed) : "", line: number))
    }
  }
}
