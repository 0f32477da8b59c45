import Testing

@testable import Kernzin

/// Clauses whose tree cannot be right.
@Suite struct DutchOrderTests {
  @Test func theTraceNamesTheReason() throws {
    let document = try Engine.translated(
      "Het schip verdween tien minuten voordat het zou vertrekken.")
    let words = try #require(document.translations?.first??.words)
    #expect(words.contains { $0.rules.contains("dutch-order:no-subject") })
    #expect(Set(words.flatMap(\.tokens)) == Set(0...8))
  }

  @Test func aClauseWithASubjectIsTrusted() throws {
    let document = try Engine.translated("Gisteren kwam de minister.")
    let words = try #require(document.translations?.first??.words)
    #expect(!words.contains { $0.rules.contains("dutch-order:no-subject") })
  }
}
