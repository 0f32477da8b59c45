import Foundation
import Testing

@testable import Kernzin

/// The arrows of the design: who may name whom. Scans the sources for type names declared in folders
/// they must not know.
@Suite struct ArchitectureTests {
  private let engine: URL

  init() throws {
    engine = try #require(DataFolder.find()).root.appending(path: "Sources/Kernzin")
  }

  /// Folder, and the folders it must not speak of.
  private static let forbidden: [(folder: String, others: [String])] = [
    (
      "Document",
      [
        "Text", "Lexicon", "Analysis", "Transfer", "Generation", "Summarization",
        "Pipeline", "Stages", "Reading", "Writing",
      ]
    ),
    ("Analysis", ["Transfer", "Generation", "Summarization", "Stages", "Reading", "Writing"]),
    (
      "Coreference",
      [
        "Analysis", "Transfer", "Generation", "Summarization", "Stages", "Reading", "Writing",
      ]
    ),
    ("Lexicon", ["Analysis", "Transfer", "Generation", "Summarization", "Stages"]),
    ("Transfer", ["Analysis", "Generation", "Summarization", "Stages"]),
    ("Generation", ["Analysis", "Transfer", "Summarization", "Stages"]),
    ("Summarization", ["Analysis", "Transfer", "Generation", "Stages"]),
    ("Reading", ["Analysis", "Transfer", "Generation", "Summarization", "Stages"]),
    ("Writing", ["Analysis", "Transfer", "Generation", "Summarization", "Stages"]),
  ]

  @Test(arguments: forbidden) func foldersKeepToTheirArrows(
    folder: String, others: [String]
  ) throws {
    let sources = try text(below: folder)
    for other in others {
      for name in try typeNames(in: other) {
        for (file, source) in sources where source.words.contains(Substring(name)) {
          Issue.record("\(folder)/\(file) names \(name) of \(other)")
        }
      }
    }
  }

  @Test func onlyTextImportsTheShim() throws {
    for folder in try FileManager.default.contentsOfDirectory(atPath: engine.path)
    where folder != "Text" && folder != "Resources" {
      for (file, source) in try text(below: folder) where source.contains("CICUShim") {
        Issue.record("\(folder)/\(file) names CICUShim")
      }
    }
  }

  private func text(below folder: String) throws -> [(file: String, source: String)] {
    let url = engine.appending(path: folder)
    let files = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    return try files.filter { $0.hasSuffix(".swift") }.map { file in
      let lines = try String(contentsOf: url.appending(path: file), encoding: .utf8)
        .split(separator: "\n")
      // Comments may speak of anything.
      return (file, lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n"))
    }
  }

  /// Types a folder declares at the top level, unless another folder declares one of that name too.
  private func typeNames(in folder: String) throws -> Set<String> {
    var names: Set<String> = []
    for (_, source) in try text(below: folder) {
      for line in source.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        guard
          let kind = words.firstIndex(where: {
            ["struct", "enum", "class", "protocol"].contains($0)
          }), line.first != " ", !words.contains("private"), !words.contains("fileprivate"),
          kind + 1 < words.count
        else { continue }
        names.insert(String(words[kind + 1].prefix { $0.isLetter || $0.isNumber }))
      }
    }
    return names
  }
}

extension String {
  /// Runs of letters and digits.
  fileprivate var words: Set<Substring> {
    Set(split { !$0.isLetter && !$0.isNumber && $0 != "_" })
  }
}
