import Foundation
import Kernzin
import PipelineFiles
import Testing

/// Broken pipeline files and what `kernzin check` says of them: tests and documentation at once.
///
/// `RECORD_DIAGNOSTICS=1 swift test --filter BrokenFileTests` writes the `.out` files anew, and fails
/// so that nobody forgets to read them.
@Suite struct BrokenFileTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Broken")

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  @Test func thereAreBrokenFiles() { #expect(Self.files.count >= 30) }

  @Test(arguments: files) func diagnostics(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let expected = file.deletingPathExtension().appendingPathExtension("out")
    let bytes = try Array(Data(contentsOf: file))
    let start = ContinuousClock.now
    var text = ""
    do {
      _ = try PipelineFile(
        bytes: bytes, file: name, data: DataFolder(root: URL(filePath: "/nonexistent")),
        stages: testStages)
    } catch {
      text = error.diagnostics.map { $0.description + "\n" }.joined()
    }
    #expect(ContinuousClock.now - start < .seconds(1))
    if ProcessInfo.processInfo.environment["RECORD_DIAGNOSTICS"] != nil {
      try Data(text.utf8).write(to: expected)
      Issue.record("recorded \(expected.lastPathComponent): read it, then run without recording")
      return
    }
    #expect(try text == String(contentsOf: expected, encoding: .utf8))
    #expect(!text.isEmpty)
  }

  @Test func everyOutputBelongsToAFile() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let outputs = names.filter { $0.hasSuffix(".out") }.map { $0.dropLast(4) }
    #expect(Set(outputs) == Set(Self.files.map { $0.dropLast(5) }))
  }
}
