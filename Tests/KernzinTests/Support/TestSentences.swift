import Foundation

@testable import Kernzin

/// Every sentence the tests have: examples of the rules, the challenge set, the articles.
enum TestSentences {
  static func all() throws -> [String] {
    var sentences = Transferrer.rules.flatMap { $0.examples.map(\.dutch) }
    let tests = Checkout.root.appending(path: "Tests")
    for file in try files(in: tests.appending(path: "Challenge")) {
      sentences += try lines(of: file).compactMap { line in
        line.split(separator: "\t").first.map(String.init)
      }
    }
    for folder in try files(in: tests.appending(path: "Articles")) {
      sentences += try lines(of: folder.appending(path: "input.txt"))
    }
    return sentences
  }

  private static func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .map { folder.appending(path: $0) }
  }

  private static func lines(of file: URL) throws -> [String] {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }
}
