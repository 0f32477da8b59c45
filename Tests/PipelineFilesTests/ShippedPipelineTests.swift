import Foundation
import Kernzin
import PipelineFiles
import Testing

/// The pipelines that come with the program load, with the stages and data that come with it.
@Suite struct ShippedPipelineTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let names: [String] = {
    let folder = root.appending(path: "Pipelines").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  @Test func thoseOfTheDesignAreThere() {
    for name in ["dutch-news", "translate", "summarize-dutch", "summarize-english"] {
      #expect(Self.names.contains("\(name).yaml"))
    }
  }

  @Test(
    .enabled("needs the stages that choose sentences") {
      ["score-salience", "summarize"].allSatisfy { name in
        builtInStages.contains { $0.name == name }
      }
    }, arguments: names)
  func loads(_ name: String) throws {
    let file = Self.root.appending(path: "Pipelines").appending(path: name)
    var found: [Diagnostic] = []
    do {
      _ = try PipelineFile(
        bytes: Array(Data(contentsOf: file)), file: name, data: DataFolder(root: Self.root))
    } catch let problems as PipelineFile.Problems {
      found = problems.diagnostics
    }
    #expect(found == [])
  }
}
