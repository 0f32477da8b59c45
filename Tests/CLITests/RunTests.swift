import Testing

@Suite struct RunTests {
  @Test func readsStandardInputNamedOrNot() throws {
    let kernzin = try Program()
    #expect(try kernzin("run", "copy", input: "Het regent.\n").output == "Het regent.\n")
    #expect(try kernzin("run", "copy", "-", input: "Het regent.\n").output == "Het regent.\n")
  }

  @Test func severalArticlesAreSetApart() throws {
    let kernzin = try Program()
    try kernzin.write("a.txt", "Een.\n")
    try kernzin.write("b.txt", "Twee.\n")
    #expect(try kernzin("run", "copy", "a.txt", "b.txt").output == "Een.\n\nTwee.\n")
  }

  @Test func nothingIsDoneWhenOneOfThemIsMissing() throws {
    let kernzin = try Program()
    try kernzin.write("a.txt", "Een.\n")
    let result = try kernzin("run", "copy", "a.txt", "nergens.txt", "-o", "uit.txt")
    #expect(result.status == 66)
    #expect(try kernzin.names() == ["Glossaries", "Pipelines", "a.txt"])
  }

  @Test func anOutputIsThereWholeOrNotAtAll() throws {
    let kernzin = try Program()
    try kernzin.write("uit.txt", "van gisteren\n")
    #expect(try kernzin("run", "copy", "-o", "uit.txt", input: "").status == 65)
    #expect(try kernzin.read("uit.txt") == "van gisteren\n")
    #expect(try kernzin("run", "copy", "-o", "uit.txt", input: "Het regent.\n").status == 0)
    #expect(try kernzin.read("uit.txt") == "Het regent.\n")
    #expect(try kernzin.names() == ["Glossaries", "Pipelines", "uit.txt"])
  }

  @Test func aLinkToAnOutputStaysALink() throws {
    let kernzin = try Program()
    try kernzin.write("echt.txt", "oud\n")
    _ = try kernzin.shell("ln -s echt.txt uit.txt")
    #expect(try kernzin("run", "copy", "-o", "uit.txt", input: "Nieuw.\n").status == 0)
    #expect(try kernzin.read("echt.txt") == "Nieuw.\n")
  }

  @Test func setIsCheckedLikeTheFile() throws {
    let kernzin = try Program()
    let result = try kernzin("run", "copy", "--set", "summarize.sentences=2", input: "Het regent.")
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("--set:1:1: error: no stage 'summarize' in this pipeline\n"))
  }

  @Test func showsALayer() throws {
    let kernzin = try Program()
    let result = try kernzin("run", "copy", "--show", "text", input: "Het regent.\n")
    #expect(result.output == "Het regent.\n")
    let unknown = try kernzin("run", "copy", "--show", "treees", input: "Het regent.\n")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("did you mean 'trees'?"))
    let absent = try kernzin("run", "copy", "--show", "trees", input: "Het regent.\n")
    #expect(absent.status == 64)
  }

  @Test func aStageToStopAtMustBeInThePipeline() throws {
    let result = try Program()("run", "copy", "--until", "generate", input: "Het regent.\n")
    #expect(result.status == 64)
    #expect(result.errors.contains("no stage 'generate' in this pipeline"))
  }

  @Test func aFolderIsForBatch() throws {
    let result = try Program()("run", "copy", "Pipelines")
    #expect(result.status == 64)
    #expect(result.errors.contains("kernzin batch"))
  }

  @Test func messagesCannotMoveTheCursor() throws {
    let kernzin = try Program()
    let result = try kernzin("run", "copy", "\u{1B}[2J\u{202E}.txt")
    #expect(result.errors.hasPrefix("\\u{1B}[2J\\u{202E}.txt: error: "))
  }

  @Test func theVersionNamesICU() throws {
    let result = try Program()("--version")
    #expect(result.status == 0)
    #expect(result.output.firstMatch(of: /^kernzin \d+\.\d+\.\d+ icu \d+\.\d+\n$/) != nil)
  }

  @Test func checkExplainsEveryFile() throws {
    let kernzin = try Program()
    try kernzin.write("p.yaml", "kernzin: 2\n")
    try kernzin.write("q.md", "# Vragen\n")
    let result = try kernzin("check", "nergens.yaml", "p.yaml", "q.md", "Pipelines/copy.yaml")
    #expect(result.status == 78)
    #expect(result.output == "Pipelines/copy.yaml: ok\n")
    #expect(result.errors.contains("nergens.yaml: error: no such file or directory"))
    #expect(result.errors.contains("p.yaml:1:10: error: format version '2'"))
    #expect(result.errors.contains("q.md: error: unknown kind of file"))
    #expect(try kernzin("check", "nergens.yaml").status == 66)
    #expect(try kernzin("check", "q.md").status == 64)
  }

  @Test func stagesDescribeThemselves() throws {
    let kernzin = try Program()
    let list = try kernzin("stages")
    #expect(list.output.contains("external  "))
    let page = try kernzin("stages", "external")
    #expect(page.output.contains("timeout"))
    #expect(page.output.contains("gives  translations"))
    let unknown = try kernzin("stages", "extern")
    #expect(unknown.status == 64)
    #expect(unknown.errors == "error: no stage 'extern'; did you mean 'external'?\n")
  }

  @Test func explainNamesTheEnds() throws {
    let result = try Program()("explain", "copy")
    #expect(result.status == 0)
    #expect(result.output.contains("from text, to text"))
  }
}
