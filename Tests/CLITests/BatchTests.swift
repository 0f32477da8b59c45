import Foundation
import Testing

@testable import KernzinCLI

@Suite struct BatchTests {
  /// Thirty articles in two folders, three of them empty.
  static func articles(_ kernzin: borrowing Program) throws {
    for number in 1...27 {
      try kernzin.write("in/\(number % 2)/a\(number).txt", "Artikel \(number).\n")
    }
    for number in 1...3 { try kernzin.write("in/leeg\(number).txt", " \n") }
  }

  @Test func oneBadFileCostsOneRecord() throws {
    let kernzin = try Program()
    try Self.articles(kernzin)
    let result = try kernzin("batch", "copy", "in", "-o", "uit", "-j", "3")
    #expect(result.status == 1)
    #expect(result.output == "")
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 4)
    for number in 1...3 {
      #expect(lines[number - 1].hasPrefix("in/leeg\(number).txt: error: read: "))
    }
    #expect(lines.last == "30 inputs: 27 written, 0 unchanged, 3 failed")
    #expect(try kernzin.names("uit/0").count == 13)
    #expect(try kernzin.read("uit/1/a1.txt") == "Artikel 1.\n")
    let manifest = try kernzin.read("uit/manifest.jsonl").split(separator: "\n")
    #expect(manifest.count == 30)
    let inputs = manifest.compactMap { $0.firstMatch(of: /"input":"([^"]*)"/)?.1 }
    #expect(inputs.count == 30 && inputs == inputs.sorted())
    #expect(manifest.count { $0.contains(#""ok":false"#) } == 3)
    #expect(try kernzin.names("uit") == [Ledger.name, "0", "1", "manifest.jsonl"])
  }

  @Test func aSecondRunDoesOnlyWhatChanged() throws {
    let kernzin = try Program()
    try Self.articles(kernzin)
    _ = try kernzin("batch", "copy", "in", "-o", "uit")
    func summary(_ arguments: String...) throws -> String {
      let result = try kernzin.shell(
        "$KERNZIN batch copy in -o uit \(arguments.joined(separator: " ")) 2>&1 | tail -n 1")
      return result.output
    }
    #expect(try summary() == "30 inputs: 0 written, 27 unchanged, 3 failed\n")
    try kernzin.write("in/1/a1.txt", "Nieuw.\n")
    _ = try kernzin.shell("rm uit/0/a2.txt")
    #expect(try summary() == "30 inputs: 2 written, 25 unchanged, 3 failed\n")
    #expect(try kernzin.read("uit/1/a1.txt") == "Nieuw.\n")
    #expect(try summary("--force") == "30 inputs: 27 written, 0 unchanged, 3 failed\n")
    // Another pipeline is another run.
    try kernzin.write("Pipelines/copy.yaml", try kernzin.read("Pipelines/copy.yaml") + "# anders\n")
    #expect(try summary() == "30 inputs: 27 written, 0 unchanged, 3 failed\n")
  }

  @Test func theNumberOfWorkersChangesNothing() throws {
    let kernzin = try Program()
    try Self.articles(kernzin)
    let one = try kernzin("batch", "copy", "in", "-o", "een", "-j", "1")
    let eight = try kernzin("batch", "copy", "in", "-o", "acht", "-j", "8")
    #expect(one.errors == eight.errors)
    #expect(try kernzin.shell("diff -r een acht").status == 0)
  }

  @Test func whereTheFolderLiesChangesNothing() throws {
    let kernzin = try Program()
    try kernzin.write("in/1/a.txt", "Een.\n")
    #expect(try kernzin("batch", "copy", "in", "-o", "uit1", "-t", "json").status == 0)
    let absolute = kernzin.folder.path + "/in/"
    #expect(try kernzin("batch", "copy", absolute, "-o", "uit2", "-t", "json").status == 0)
    #expect(try kernzin.read("uit1/1/a.json") == kernzin.read("uit2/1/a.json"))
    #expect(try kernzin.read("uit1/1/a.json").contains(#""id": "1/a.txt""#))
  }

  @Test func twoInputsNeverShareAnOutput() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.txt", "Tekst.\n")
    try kernzin.write("in/a.md", "Opmaak.\n")
    try kernzin.write("in/b.txt", "Ander.\n")
    let result = try kernzin("batch", "copy", "in", "-o", "uit")
    #expect(result.status == 1)
    #expect(
      result.errors.contains(
        "in/a.md: error: plan: 'a.txt' would also be the output of 'a.txt'\n"))
    #expect(result.errors.contains("in/a.txt: error: plan: "))
    #expect(try kernzin.names("uit") == [Ledger.name, "b.txt", "manifest.jsonl"])
  }

  @Test func onlyPlainVisibleFilesAreRead() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.txt", "Een.\n")
    try kernzin.write("in/.verborgen/b.txt", "Nee.\n")
    try kernzin.write("elders/c.txt", "Nee.\n")
    _ = try kernzin.shell(
      "cd in && mkfifo pijp && ln -s ../elders map && ln -s ../elders/c.txt d.txt")
    for _ in 1...2 {
      let result = try kernzin("batch", "copy", "in", "-o", "in/uit")
      #expect(result.status == 0)
      #expect(result.errors.contains("\n1 inputs: "))
      for warning in ["d.txt: warning: skipped: a link", "pijp: warning: skipped: a FIFO"] {
        #expect(result.errors.contains("in/\(warning)\n"))
      }
    }
  }

  @Test func nothingUsableIs65() throws {
    let kernzin = try Program()
    try kernzin.write("in/leeg.txt", "")
    #expect(try kernzin("batch", "copy", "in", "-o", "uit").status == 65)
    _ = try kernzin.shell("mkdir niets")
    #expect(try kernzin("batch", "copy", "niets", "-o", "uit").status == 65)
  }

  @Test func foldersThatCannotBe() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.txt", "Een.\n")
    #expect(try kernzin("batch", "copy", "nergens", "-o", "uit").status == 66)
    #expect(try kernzin("batch", "copy", "in", "-o", "in").status == 64)
    #expect(try kernzin("batch", "copy", "in", "-o", "in/a.txt").status == 73)
    #expect(try kernzin("batch", "copy", "in", "-o", "uit", "-j", "-1").status == 64)
  }

  @Test func filesOfOthersAreNotWrittenOver() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.txt", "Een.\n")
    try kernzin.write("uit/a.txt", "van mij\n")
    let result = try kernzin("batch", "copy", "in", "-o", "uit")
    #expect(result.status == 73)
    #expect(result.errors.contains("--force"))
    #expect(try kernzin.read("uit/a.txt") == "van mij\n")
    #expect(try kernzin("batch", "copy", "in", "-o", "uit", "--force").status == 0)
    #expect(try kernzin.read("uit/a.txt") == "Een.\n")
  }

  @Test func aDryRunTouchesNothing() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.txt", "Een.\n")
    let result = try kernzin("batch", "copy", "in", "-o", "uit", "--dry-run")
    #expect(result.output == "in/a.txt → uit/a.txt\n")
    #expect(try kernzin.names() == ["Glossaries", "Pipelines", "in"])
  }

  @Test func anOutputWithoutAPlaceCostsOneRecord() throws {
    let kernzin = try Program()
    let long = String(repeating: "x", count: 253)
    try kernzin.write("in/\(long).a", "Een.\n")
    try kernzin.write("in/b.txt", "Twee.\n")
    try kernzin.write("in/c.txt", "Drie.\n")
    _ = try kernzin.shell("mkdir -p uit/b.txt && touch uit/manifest.jsonl")
    let result = try kernzin("batch", "copy", "in", "-o", "uit", "-t", "text")
    #expect(result.status == 73)
    #expect(result.errors.contains("uit/b.txt: error: is a folder\n"))
    #expect(result.errors.contains("\(long).txt: error: cannot create: file name too long\n"))
    #expect(result.errors.hasSuffix("3 inputs: 1 written, 0 unchanged, 2 failed\n"))
    #expect(try kernzin.names("uit") == [Ledger.name, "b.txt", "c.txt", "manifest.jsonl"])
  }

  @Test func utf16LinesCostOneRecord() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.txt", [0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00])
    try kernzin.write("in/b.txt", "twee\n")
    let result = try kernzin("batch", "copy", "in", "-o", "uit", "-f", "lines", "-t", "lines")
    #expect(result.status == 1)
    #expect(try kernzin.names("uit") == [Ledger.name, "b.txt", "manifest.jsonl"])
  }

  /// A disk so small that the third article does not fit.
  @Test func aFullDiskStopsAndKeepsWhatIsThere() throws {
    let kernzin = try Program()
    for number in 1...4 {
      try kernzin.write("in/a\(number).txt", String(repeating: "Het regent.\n", count: 4000))
    }
    let result = try kernzin.shell(
      """
      mkdir uit && mount -t tmpfs -o size=160k none uit 2>/dev/null || { echo cannot mount; exit; }
      $KERNZIN batch copy in -o uit -j 1 2>errors; echo $?
      ls -A uit; umount uit; cat errors >&2
      """)
    // Mounting takes rights that not everyone who runs tests has.
    if result.output == "cannot mount\n" { return }
    #expect(result.output.hasPrefix("74\n"))
    #expect(!result.output.contains("tmp"))
    #expect(result.output.contains("a1.txt"))
    #expect(result.errors.contains("error: cannot write: no space left on device"))
  }

  @Test func aFileOfManyRecordsKeepsTheGoodOnes() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.jsonl", "{\"text\":\"Een.\"}\nkapot\n{\"text\":\"Drie.\"}\n")
    let result = try kernzin("batch", "copy", "in", "-o", "uit", "-t", "jsonl")
    #expect(result.status == 1)
    #expect(result.errors.contains("in/a.jsonl:2: error: read: "))
    #expect(try kernzin.read("uit/a.jsonl").split(separator: "\n").count == 2)
    #expect(try kernzin.read("uit/manifest.jsonl").contains(#""failed":1"#))
  }
}
