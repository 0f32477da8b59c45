import Foundation
import Testing

@testable import Kernzin

/// A rule is asked only where one of its words stands: that saves time and must change nothing.
@Suite struct RuleWordsTests {
  /// Every sentence the tests have: examples of the rules, the challenge set, the articles.
  private static func sentences() throws -> [String] {
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

  @Test func askingAllRulesMakesNoDifference() throws {
    let resources = Resources(data: try #require(DataFolder.find()))
    let dutch = try DutchWordClasses(in: resources)
    let english = try EnglishWordClasses(in: resources)
    let transferrer = Transferrer(classes: dutch, englishClasses: english)
    let asking = Transferrer(classes: dutch, englishClasses: english, asksAll: true)
    let sentences = try Self.sentences()
    #expect(sentences.count > 1000)
    for sentence in sentences {
      let document = try Engine.translated(sentence)
      for (tree, terms) in zip(document.trees ?? [], document.terms ?? []) {
        guard let terms else { continue }
        #expect(
          transferrer.transfer(tree, terms: terms) == asking.transfer(tree, terms: terms),
          "\(sentence)")
      }
    }
  }
}
