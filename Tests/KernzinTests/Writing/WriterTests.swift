import Foundation
import Testing

@testable import Kernzin

@Suite struct WriterTests {
  /// Every writer against its golden file in `Tests/Outputs`.
  @Test(arguments: builtInWriters.map { $0.name })
  func sampleIsWrittenAsRecorded(name: String) throws {
    let type = try #require(builtInWriters.first { $0.name == name })
    let text = type.init().write(SampleDocument.make(), run: SampleDocument.run)
    try TestFiles.expect(text, matches: "Outputs/sample-\(name).\(type.fileExtension)")
    #expect(text.hasSuffix("\n"))
  }

  @Test func namesAreUnique() {
    #expect(Set(builtInWriters.map { $0.name }).count == builtInWriters.count)
    #expect(Set(builtInReaders.map { $0.name }).count == builtInReaders.count)
  }

  @Test func withoutTranslationsTheChosenDutchIsTheResult() {
    let document = SampleDocument.make(translated: false)
    #expect(
      TextWriter().write(document, run: SampleDocument.run) == """
        De gemeente Zuidhaven heeft de Kanaalbrug dinsdagavond gesloten.
        Inspecteurs vonden scheuren in twee van de vier pijlers.
        Automobilisten moeten zeker drie maanden omrijden via de Ringweg.

        """)
  }

  @Test func withoutSentencesTheTextIsTheResult() {
    let document = Document(id: "x", text: SourceText("De brug is dicht.\n\nZij\nzweeg."))
    #expect(
      TextWriter().write(document, run: SampleDocument.run) == "De brug is dicht.\nZij zweeg.\n")
    #expect(
      LinesWriter().write(document, run: SampleDocument.run) == "De brug is dicht. Zij zweeg.\n")
  }

  @Test func anEmptySegmentIsOneEmptyLine() {
    let document = Document(id: "1", text: SourceText(""), kind: .segment)
    #expect(LinesWriter().write(document, run: SampleDocument.run) == "\n")
  }

  @Test(arguments: ["\u{2028}", "\n", "\r\n", "\u{85}"])
  func lineWritersWriteOneLine(separator: String) {
    var document = Document(id: "a\(separator)b", text: SourceText("De\(separator)brug."))
    document.sentences = [Sentence(range: document.text.range, paragraph: 0)]
    document.metadata.title = "x\(separator)y"
    for type in builtInWriters where type.isLineBased {
      let text = type.init().write(document, run: SampleDocument.run)
      #expect(text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count == 2)
    }
  }

  @Test func jsonIsJSON() throws {
    for type in [JSONWriter.self, JSONLinesWriter.self] as [any ArticleWriter.Type] {
      let text = type.init().write(SampleDocument.make(), run: SampleDocument.run)
      let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
      #expect((value as? [String: Any])?["id"] as? String == "regio/brug.txt")
    }
  }

  @Test func errorRecordsSayWhatAndWhere() {
    let error = StageError(stage: "read", code: "not-json", message: "not \"JSON\"\u{1}", offset: 4)
    #expect(
      JSONLinesWriter.errorRecord(id: "7", error)
        == #"{"schema":"kernzin.record/1","id":"7","ok":false,"error":{"code":"not-json","stage":"read","message":"not \"JSON\"\u0001","offset":4}}"#
        + "\n")
  }

  @Test func rangesOfWordsAreTheWords() throws {
    let document = SampleDocument.make()
    let text = JSONWriter().write(document, run: SampleDocument.run)
    let value = try JSONParser.parse(Array(text.utf8))
    let body = Array(try #require(value["text"]?.string).utf8)
    let sentence = try #require(value["sentences"]?.items.first)
    let word = try #require(sentence["english"]?["words"]?.items[1])
    guard case .array(let ends)? = word["from"]?.items.first, case .number(let start) = ends[0],
      case .number(let end) = ends[1], let start = Int(start), let end = Int(end)
    else {
      Issue.record("no range")
      return
    }
    #expect(String(decoding: body[start..<end], as: UTF8.self) == "gemeente")
  }

  @Test func markdownCannotBeBroken() {
    #expect(MarkdownWriter.escaped("# kop") == "\\# kop")
    #expect(MarkdownWriter.escaped("1. *A* <b>_") == "1\\. \\*A\\* \\<b\\>\\_")
    var document = SampleDocument.make()
    document.metadata.title = "a: \"b\"\n---"
    let text = MarkdownWriter().write(document, run: SampleDocument.run)
    #expect(text.contains(#"title: "a: \"b\"\n---""#))
  }

  @Test func nothingOfTheArticleBecomesMarkup() {
    var document = Document(
      id: "<id>\"'", text: SourceText("<script>alert(1)</script> & \"x\"."))
    document.metadata.title = "</title><script>"
    document.metadata.date = "\"><b>"
    document.metadata.language = "\"><b>"
    document.metadata.author = "</p><b>"
    document.sentences = [Sentence(range: document.text.range, paragraph: 0)]
    document.salience = [.nan]
    let page = HTMLWriter().write(
      document,
      run: RunDescription(pipeline: "<p>", pipelineHash: "<", glossaryHash: "<", engine: "<e>"))
    let body = page.split(separator: "<body>", maxSplits: 1).last ?? ""
    let markup = body.prefix(upTo: body.range(of: "<aside")?.lowerBound ?? body.endIndex)
    #expect(!markup.contains("<script") && !markup.contains("<b>\"") && !markup.contains("<id>"))
    #expect(!markup.contains("\"><b>") && !markup.contains("<e>"))
  }

  @Test func thePageAsksForNothingFromOutside() {
    let page = HTMLWriter().write(SampleDocument.make(), run: SampleDocument.run)
    for forbidden in ["http://", "https://", "src=", "@import", "url(", "fetch("] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
  }

  @Test func everyEnglishSentenceHasItsPartner() {
    let page = HTMLWriter().write(SampleDocument.make(), run: SampleDocument.run)
    for index in [0, 1, 5] {
      #expect(page.contains("id=\"e\(index)\"") && page.contains("id=\"d\(index)\""))
    }
    #expect(page.contains("title=\"glossary nl-en/general.tsv:1309 · changed by perfect-to-past\""))
  }
}

@Suite struct JSONTextTests {
  @Test func escaping() {
    #expect(
      JSONText.quoted("a\"\\\n\t\u{0}\u{1F}é😀\u{2028}") == #""a\"\\\n\t\u0000\u001fé😀\u2028""#)
  }

  @Test(arguments: [
    (0.5, "0.5"), (-0.5, "-0.5"), (1, "1"), (0.00004, "0"), (1.99999, "2"), (-12.3456, "-12.3456"),
    (0.05, "0.05"), (.nan, "null"), (.infinity, "null"), (1e300, "null"),
  ])
  func decimals(value: Double, text: String) {
    #expect(JSONText.decimal(value) == text)
  }

  @Test func nesting() {
    var json = JSONText()
    json.object { json in
      json.array("a") { json in
        json.object { _ in }
        json.add(nil, [1, 2])
      }
      json.addNull("b")
    }
    #expect(json.text == #"{"a":[{},[1,2]],"b":null}"#)
  }
}
