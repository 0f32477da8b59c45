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

  /// The parser took both nouns for subjects: English keeps them where they stood.
  @Test func ofTwoSubjectsTheSecondStaysBehindTheVerb() throws {
    var document = try Engine.translated("De minister leest de brief van de koning.")
    let letter = try #require(document.trees?[0].nodes.firstIndex { $0.form == "brief" })
    document.trees?[0][letter].deprel = .nsubj
    for stage in try Engine.stages.get().suffix(3) { try stage.process(&document) }
    let translation = try #require(document.translations?.first ?? nil)
    #expect(translation.text == "The minister reads the letter from the king.")
    #expect(translation.words.contains { $0.rules.contains("dutch-order:two-subjects") })
  }
}
