import Testing

@testable import Kernzin

@Suite struct CoNLLUWriterTests {
  static let text = "De brug is dicht, zegt zij.\nWie\u{A0}weet?\n\nDe schippers varen om."

  private func document(until last: String) throws -> Document {
    var document = Document(id: "haven\tbrug", text: SourceText(Self.text))
    for stage in try Engine.stages.get() {
      try stage.process(&document)
      if type(of: stage).name == last { break }
    }
    return document
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let document = try document(until: "analyze")
    let written = CoNLLUWriter().write(document, run: SampleDocument.run)
    let read = try CoNLLU.parse(written, file: "written")
    #expect(read.map(\.tree) == document.trees)
    #expect(read.map(\.id) == ["1", "2", "3"])
    #expect(read.map(\.beginsParagraph) == [true, false, true])
    #expect(read.map(\.spaceAfter) == document.tokens?.map { $0.map(\.spaceAfter) })
    #expect(read[0].text == "De brug is dicht, zegt zij.")
    #expect(written.hasPrefix("# newdoc id = haven brug\n# newpar\n# sent_id = 1\n"))
  }

  @Test func translationsStandInComments() throws {
    let written = CoNLLUWriter().write(try document(until: "generate"), run: SampleDocument.run)
    #expect(written.split(separator: "\n").count { $0.hasPrefix("# text_en = ") } == 3)
  }

  @Test func withoutTreesTheOtherColumnsAreEmpty() throws {
    let written = CoNLLUWriter().write(try document(until: "tokenize"), run: SampleDocument.run)
    #expect(written.contains("\n2\tbrug\t_\t_\t_\t_\t_\t_\t_\t_\n"))
    #expect(written.contains("\n4\tdicht\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"))
  }

  @Test func onlyWhatWasWorkedOnIsWritten() throws {
    let written = CoNLLUWriter().write(SampleDocument.make(), run: SampleDocument.run)
    let ids = written.split(separator: "\n").filter { $0.hasPrefix("# sent_id") }
    #expect(ids == ["# sent_id = 1", "# sent_id = 2", "# sent_id = 6"])
  }
}
