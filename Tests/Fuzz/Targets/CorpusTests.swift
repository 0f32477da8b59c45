import Foundation
import Testing

@testable import Kernzin

/// Every input in `Corpus/`: seeds, and whatever made a target crash once.
@Suite struct CorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: FuzzTarget.allCases) func theCorpusPasses(_ target: FuzzTarget) throws {
    let root = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
    let surroundings = try Surroundings(data: DataFolder(root: root))
    let corpus = Self.folder.appending(path: "Corpus/\(target.rawValue)")
    let files = try FileManager.default.contentsOfDirectory(atPath: corpus.path)
    #expect(!files.isEmpty)
    for file in files.sorted() {
      target.run(Array(try Data(contentsOf: corpus.appending(path: file))), surroundings)
    }
  }
}
