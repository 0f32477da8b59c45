import Testing

/// Every exit code once, for a reason a user would meet.
@Suite struct ExitCodeTests {
  @Test func ok() throws {
    let kernzin = try Program()
    try kernzin.write("a.txt", "Het regent in Utrecht.\n")
    let result = try kernzin("run", "copy", "a.txt")
    #expect(result.status == 0)
    #expect(result.output == "Het regent in Utrecht.\n")
    #expect(result.errors == "")
  }

  @Test func oneOfTwoArticlesIsEmpty() throws {
    let kernzin = try Program()
    try kernzin.write("a.txt", "Het regent in Utrecht.\n")
    try kernzin.write("leeg.txt", "\n \n")
    let result = try kernzin("run", "copy", "a.txt", "leeg.txt")
    #expect(result.status == 1)
    #expect(result.output == "Het regent in Utrecht.\n")
    #expect(result.errors.hasPrefix("leeg.txt: error: read: "))
  }

  @Test func aFormatIsMistyped() throws {
    let kernzin = try Program()
    try kernzin.write("a.txt", "Het regent.\n")
    let result = try kernzin("run", "copy", "a.txt", "-t", "lins")
    #expect(result.status == 64)
    #expect(result.errors == "error: unknown output format 'lins'; did you mean 'lines'?\n")
    #expect(result.output == "")
  }

  @Test func anOptionIsMistyped() throws {
    #expect(try Program()("run", "copy", "--untill", "x").status == 64)
  }

  @Test func theOnlyArticleIsEmpty() throws {
    let kernzin = try Program()
    let result = try kernzin("run", "copy", input: "")
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("standard input: error: "))
  }

  @Test func theArticleIsNotThere() throws {
    let kernzin = try Program()
    let result = try kernzin("run", "copy", "nergens.txt")
    #expect(result.status == 66)
    #expect(result.errors == "nergens.txt: error: no such file or directory\n")
  }

  @Test func thePipelineIsNotThere() throws {
    let result = try Program()("run", "coyp", "a.txt")
    #expect(result.status == 66)
    #expect(result.errors.hasSuffix("; did you mean 'copy'?\n"))
  }

  @Test func theOutputFolderIsNotThere() throws {
    let kernzin = try Program()
    let result = try kernzin("run", "copy", "-o", "nergens/uit.txt", input: "Het regent.\n")
    #expect(result.status == 73)
    #expect(result.errors == "nergens/uit.txt: error: cannot create: no such file or directory\n")
  }

  @Test func theDiskIsFull() throws {
    let kernzin = try Program()
    try kernzin.write("a.txt", "Het regent.\n")
    let result = try kernzin.shell("$KERNZIN run copy a.txt > /dev/full")
    #expect(result.status == 74)
    #expect(result.errors == "standard output: error: cannot write: no space left on device\n")
  }

  @Test func aStageIsMistyped() throws {
    let kernzin = try Program()
    try kernzin.write(
      "p.yaml",
      "kernzin: 1\nfrom: text\nto: text\nlanguages: { source: nl }\nstages:\n  - externl\n")
    for command in ["run", "check", "explain", "filter"] {
      let result = try kernzin(command, "p.yaml", input: "Het regent.\n")
      #expect(result.status == 78)
      #expect(
        result.errors.hasPrefix(
          """
          p.yaml:6:5: error: unknown stage 'externl'
                - externl
                  ^^^^^^^
          """))
      #expect(result.output == "")
    }
  }

  @Test func aReaderThatHasSeenEnough() throws {
    let kernzin = try Program()
    try kernzin.write("a.txt", String(repeating: "Het regent.\n", count: 200_000))
    let result = try kernzin.shell(
      "$KERNZIN run copy -f lines -t lines a.txt | head -n 1; echo ${PIPESTATUS[0]}")
    #expect(result.output == "Het regent.\n0\n")
    #expect(result.errors == "")
  }
}
