import Testing

@testable import KernzinCLI

/// What the options of `batch` choose and bound.
@Suite struct BatchOptionTests {
  @Test(arguments: [
    (["--include", "*.md"], ["b.txt", "manifest.jsonl"]),
    (["--exclude", "*.md"], ["a.txt", "manifest.jsonl", "x"]),
    (["--exclude", "x"], ["a.txt", "b.txt", "manifest.jsonl"]),
    (["--include", "x/*"], ["manifest.jsonl", "x"]),
    (["--include", "*.txt", "--exclude", "x/*"], ["a.txt", "manifest.jsonl"]),
  ])
  func globsChoose(options: [String], expected: [String]) throws {
    let kernzin = try Program()
    for name in ["a.txt", "b.md", "x/c.txt"] { try kernzin.write("in/\(name)", "Het regent.\n") }
    let quoted = options.map { "'\($0)'" }.joined(separator: " ")
    let result = try kernzin.shell("$KERNZIN batch copy in -o uit \(quoted)")
    #expect(result.status == 0)
    #expect(try kernzin.names("uit") == [Ledger.name] + expected)
  }

  @Test func tooManyErrorsStop() throws {
    let kernzin = try Program()
    for number in 1...9 { try kernzin.write("in/\(number).txt", number == 1 ? "Tekst.\n" : "") }
    let result = try kernzin("batch", "copy", "in", "-o", "uit", "-j", "1", "--max-errors", "2")
    #expect(result.status == 1)
    #expect(
      result.errors.hasSuffix(
        """
        9 inputs: 1 written, 0 unchanged, 3 failed, 5 not done
        error: stopped: more than 2 failed

        """))
    #expect(try kernzin("batch", "copy", "in", "-o", "uit", "--max-errors", "8").status == 1)
  }

  @Test func progressForPrograms() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.txt", "Een.\n")
    let json = try kernzin("batch", "copy", "in", "-o", "uit", "--progress", "json")
    let line = json.errors.split(separator: "\n").first ?? ""
    #expect(
      line.hasPrefix(#"{"schema":"kernzin.progress/1","done":1,"total":1,"failed":0,"rate":"#))
    #expect(line.hasSuffix("}"))
    #expect(try kernzin("batch", "copy", "in", "-o", "uit", "--progress", "bar").status == 64)
  }

  @Test func whatAKilledRunLeftGoes() throws {
    let kernzin = try Program()
    try kernzin.write("in/x/a.txt", "Een.\n")
    try kernzin.write("uit/x/.123-4.kernzin-tmp", "half")
    try kernzin.write("uit/x/.123-5.kernzin-tmp-journal", "half")
    try kernzin.write("uit/x/van-mij.txt", "blijft\n")
    #expect(try kernzin("batch", "copy", "in", "-o", "uit").status == 0)
    #expect(try kernzin.names("uit/x") == ["a.txt", "van-mij.txt"])
  }

  /// Names that could lead elsewhere, or be taken for something else, are names like any other.
  @Test func oddNamesStayInside() throws {
    let kernzin = try Program()
    let names = ["-o", "CON", "a\nb", "caf\u{E9}", "X", "x", "..twee", "\u{1B}[31m"]
    for name in names { try kernzin.write("in/\(name).txt", "Het regent.\n") }
    // Hidden files are left out, and this one is hidden.
    let result = try kernzin("batch", "copy", "in", "-o", "uit")
    #expect(result.status == 0)
    let expected =
      names.filter { $0.first != "." }.map { "\($0).txt" } + [Ledger.name, "manifest.jsonl"]
    #expect(
      try Set(kernzin.names("uit").map { Array($0.utf8) }) == Set(expected.map { Array($0.utf8) }))
    #expect(try kernzin.names() == ["Glossaries", "Pipelines", "in", "uit"])
    let manifest = try kernzin.read("uit/manifest.jsonl")
    #expect(manifest.split(separator: "\n").count == expected.count - 2)
  }

  /// Names that only differ in how an accent is encoded cannot both be kept on every disk: an error for
  /// each, before either is written.
  @Test func twinsAreRefused() throws {
    let kernzin = try Program()
    for name in ["caf\u{E9}", "cafe\u{301}"] {
      try kernzin.write("in/\(name).txt", "Het regent.\n")
    }
    #expect(try kernzin("batch", "copy", "in", "-o", "uit").status == 65)
    #expect(try kernzin.names("uit") == [Ledger.name, "manifest.jsonl"])
  }

  @Test func recordsHaveLimits() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.txt", String(repeating: "Het regent. ", count: 100))
    try kernzin.write("in/b.txt", "Het regent.\n")
    try kernzin.write("in/c.jsonl", "{\"text\":\"\(String(repeating: "x", count: 200))\"}\n")
    let long = try kernzin("batch", "copy", "in", "-o", "uit", "--max-record-bytes", "100")
    #expect(long.status == 1)
    #expect(long.errors.contains("in/a.txt: error: read: an article longer than 100 bytes\n"))
    #expect(long.errors.contains("in/c.jsonl:1: error: read: a line longer than 100 bytes\n"))
    #expect(try kernzin.read("uit/b.txt") == "Het regent.\n")
    #expect(try kernzin("batch", "copy", "in", "-o", "x", "--record-timeout", "0").status == 64)
  }

  @Test func slowRecordsAreErrors() throws {
    let kernzin = try Program()
    try SignalTests.prepare(kernzin, seconds: "0.3", articles: 2)
    // The time is looked at between stages.
    let pipeline = try kernzin.read("Pipelines/slow.yaml")
    try kernzin.write("Pipelines/slow.yaml", pipeline + "\n  - segment\n")
    let result = try kernzin("batch", "slow", "in", "-o", "uit", "--record-timeout", "0.1")
    #expect(result.status == 65)
    #expect(result.errors.contains("in/a1.txt: error: segment: took longer than 0.1 seconds\n"))
    #expect(try kernzin.read("uit/manifest.jsonl").contains(#""code":"timeout""#))
    #expect(try kernzin("batch", "slow", "in", "-o", "uit", "--record-timeout", "60").status == 0)
  }
}
