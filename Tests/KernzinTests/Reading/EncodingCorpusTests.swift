import Foundation
import Testing

@testable import Kernzin

/// Files as they come in from everywhere, byte for byte: what is read of each, and what is refused.
@Suite struct EncodingCorpusTests {
  struct Expected: Decodable, Sendable, CustomTestStringConvertible {
    var file: String
    var encoding: String?
    var replaced: Int?
    var text: String?
    var error: String?
    var testDescription: String { file }
  }

  static let corpus: [Expected] = {
    let lines = (try? TestFiles.text("Encodings/expected.jsonl")) ?? ""
    return lines.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Expected.self, from: Data($0.utf8))
    }
  }()

  @Test func theCorpusIsWhole() throws {
    let folder = TestFiles.root.appending(path: "Encodings").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(files) == Set(Self.corpus.map(\.file) + ["expected.jsonl"]))
    #expect(Self.corpus.count >= 40)
  }

  @Test(arguments: corpus)
  func isReadAsItSays(expected: Expected) throws {
    let bytes = try Data(
      contentsOf: TestFiles.root.appending(path: "Encodings/\(expected.file)"))
    do {
      let found = try RecordText(Array(bytes))
      #expect(Array(found.text.utf8) == expected.text.map { Array($0.utf8) })
      #expect(found.encoding.rawValue == expected.encoding)
      #expect(found.replacements == expected.replaced)
    } catch let error as StageError {
      #expect(error.code == expected.error)
    }
  }
}
