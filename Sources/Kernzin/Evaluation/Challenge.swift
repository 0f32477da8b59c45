public import FoundationEssentials

/// Dutch sentences by phenomenon, each with the English an editor would accept: a measure of what
/// the rules can do, not of vocabulary.
public struct Challenge: Sendable {
  public struct Item: Sendable {
    public var dutch: String
    /// At least one.
    public var accepted: [EnglishPattern]
  }

  /// The sentences of one file.
  public struct Phenomenon: Sendable {
    /// The name of the file without its extension.
    public var name: String
    public var items: [Item]
  }

  /// Ordered by name.
  public let phenomena: [Phenomenon]

  public init(phenomena: [Phenomenon]) { self.phenomena = phenomena }

  /// Reads every `.tsv` file of a folder.
  ///
  /// - Throws: `Diagnostic` for the first line that cannot be read.
  public init(folder: URL) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    phenomena = try names.filter { $0.hasSuffix(".tsv") }.sorted().map { name in
      let bytes = try Data(contentsOf: folder.appending(path: name))
      return Phenomenon(
        name: String(name.dropLast(4)),
        items: try Self.items(String(decoding: bytes, as: UTF8.self), file: name))
    }
  }

  /// Lines of `Dutch<TAB>pattern || pattern`; `#` starts a comment line.
  static func items(_ text: String, file: String) throws(Diagnostic) -> [Item] {
    var items: [Item] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && line.first != "#" {
      func problem(_ message: String) -> Diagnostic {
        Diagnostic(file: file, line: index + 1, message: message)
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 2, !columns[1].isEmpty else {
        throw problem("found \(columns.count) columns; Dutch, a tab and English would be right")
      }
      var accepted: [EnglishPattern] = []
      for pattern in columns[1].split(separator: " || ") {
        do { accepted.append(try EnglishPattern(parsing: pattern)) } catch {
          throw problem(error.message)
        }
      }
      items.append(Item(dutch: String(columns[0]), accepted: accepted))
    }
    return items
  }

  /// Translates every sentence and compares.
  ///
  /// - Parameter pipeline: one that provides translations.
  public func run(_ pipeline: Pipeline) throws(StageError) -> ChallengeResult {
    var rows: [ChallengeResult.Row] = []
    for phenomenon in phenomena {
      var row = ChallengeResult.Row(phenomenon: phenomenon.name)
      for item in phenomenon.items {
        let document = Document(id: item.dutch, text: SourceText(item.dutch), kind: .segment)
        let english = try pipeline.run(document).translations.orThrow(.translations)
          .compactMap { $0?.text }.joined(separator: " ")
        if item.accepted.contains(where: { $0.matches(english) }) {
          row.passed += 1
        } else {
          row.failures.append(.init(item: item, english: english))
        }
      }
      rows.append(row)
    }
    return ChallengeResult(rows: rows)
  }
}
