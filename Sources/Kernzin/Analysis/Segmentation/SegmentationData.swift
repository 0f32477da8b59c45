import FoundationEssentials

/// What a language's resource folder says about segmentation.
struct SegmentationData: Sendable {
  var lists = WordLists()
  var rules: SegmentationRules

  var problems: [Diagnostic] { lists.problems + rules.problems }

  /// Texts of the three files, for tests and checks.
  init(abbreviations: String, words: String, rules: String) {
    lists.read(abbreviations, file: Self.abbreviationsFile)
    lists.read(words, file: Self.wordsFile)
    self.rules = SegmentationRules(rules, file: Self.rulesFile, lists: lists.lists)
  }

  static let abbreviationsFile = "abbreviations.tsv"
  static let wordsFile = "segmentation.words.tsv"
  static let rulesFile = "segmentation.rules"

  /// - Throws: when a file is missing, or says something that cannot be understood.
  init(folder: URL) throws(StageError) {
    self.init(
      abbreviations: try Self.text(of: Self.abbreviationsFile, in: folder),
      words: try Self.text(of: Self.wordsFile, in: folder),
      rules: try Self.text(of: Self.rulesFile, in: folder))
    guard problems.isEmpty else {
      let all = problems.map(\.description).joined(separator: "\n")
      throw StageError(code: "bad-resource", message: all)
    }
  }

  private static func text(of name: String, in folder: URL) throws(StageError) -> String {
    let file = folder.appending(path: name)
    guard let data = try? Data(contentsOf: file) else {
      throw StageError(
        code: "missing-resource", message: "no file \(name) in \(folder.path)")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
