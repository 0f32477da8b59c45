import Testing

@testable import Kernzin

@Suite struct TextStagesTests {
  private func stage<S: Stage>(_ type: S.Type) throws -> S {
    var options = OptionReader()
    return try S(options: &options, resources: Checkout.resources)
  }

  @Test func normalizeReplacesTheText() throws {
    var document = Document(id: "a", text: SourceText("De koe\u{AD}stal\r\nis leeg."))
    try stage(Normalize.self).process(&document)
    #expect(document.text.string == "De koestal\nis leeg.")
  }

  @Test func normalizeLeavesCleanTextAloneEvenWithSentences() throws {
    var document = Document(id: "a", text: SourceText("Schoon."))
    document.sentences = []
    let before = document
    try stage(Normalize.self).process(&document)
    #expect(document == before)
  }

  @Test func normalizeRefusesToShiftRanges() throws {
    var document = Document(id: "a", text: SourceText("On\u{AD}schoon."))
    document.sentences = []
    #expect(throws: StageError.self) { try stage(Normalize.self).process(&document) }
  }

  @Test func segmentAndTokenizeFillTheirLayers() throws {
    var document = Document(id: "a", text: SourceText("Een zin. Nog een.\n\nSlot."))
    try stage(Segment.self).process(&document)
    try stage(Tokenize.self).process(&document)
    #expect(document.sentences?.map(\.paragraph) == [0, 0, 1])
    #expect(document.tokens?.map(\.count) == [3, 3, 2])
  }

  @Test func emptyTextHasEmptyLayers() throws {
    var document = Document(id: "a", text: SourceText(""), kind: .segment)
    try stage(Segment.self).process(&document)
    try stage(Tokenize.self).process(&document)
    #expect(document.sentences == [])
    #expect(document.tokens == [])
  }

  @Test func tokenizeNeedsSentences() throws {
    var document = Document(id: "a", text: SourceText("Een zin."))
    #expect(throws: StageError.self) { try stage(Tokenize.self).process(&document) }
  }

  @Test func englishIsSegmentedByItsOwnRules() throws {
    var options = OptionReader([
      OptionValue.Entry(
        key: OptionValue(.scalar("language")), value: OptionValue(.scalar("en")))
    ])
    let segment = try Segment(options: &options, resources: Checkout.resources)
    var document = Document(id: "a", text: SourceText("I met Mr. Smith. He left."))
    try segment.process(&document)
    #expect(document.sentences?.count == 2)
  }
}
