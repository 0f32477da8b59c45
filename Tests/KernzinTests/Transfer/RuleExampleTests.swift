import Foundation
import Testing

@testable import Kernzin

/// Every rule's examples run through the whole engine; list and folder agree.
@Suite struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: RuleExample
    var testDescription: String { "\(rule): \(example.dutch)" }
  }

  static let cases: [Case] = Transferrer.rules.flatMap { rule in
    rule.examples.map { Case(rule: rule.name, example: $0) }
  }

  @Test(arguments: cases) func examplesComeOutAsWritten(_ item: Case) throws {
    #expect(try Engine.english(item.example.dutch) == item.example.english)
  }

  @Test func theListAndTheFolderAgree() throws {
    let folder = try #require(DataFolder.find()).root
      .appending(path: "Sources/Kernzin/Transfer/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
    #expect(Set(files) == Set(Transferrer.rules.map { "\($0)" }))
  }

  @Test func ruleNamesAreUnique() {
    let names = Transferrer.rules.map { $0.name }
    #expect(names.count == Set(names).count)
  }
}
