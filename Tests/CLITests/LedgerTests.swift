import Foundation
import Testing

@testable import KernzinCLI

@Suite struct LedgerTests {
  static func entry(_ input: String, ok: Bool = true) -> Ledger.Entry {
    Ledger.Entry(input: input, output: input, sha256: "00", run: "r", ok: ok)
  }

  /// What the ledger knows of the only input.
  static func known(_ kernzin: borrowing Program) throws -> Ledger.Entry? {
    let ledger = try Ledger(folder: kernzin.folder.path + "/uit")
    _ = try ledger.plan(
      folder: kernzin.folder.path + "/in", output: kernzin.folder.path + "/uit", suffix: "txt",
      choice: FileChoice())
    return try ledger.jobs(from: 0).first?.entry
  }

  @Test func rowsOutliveBeingLeftOpen() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.txt", "a")
    try kernzin.write("uit/a.txt", "a")
    var entry = Self.entry("a.txt", ok: false)
    (entry.title, entry.date, entry.failed) = ("Regen", "2021-05", 3)
    entry.error = .init(code: "c", stage: "s", message: "het 'regent'")
    do {
      let ledger = try Ledger(folder: kernzin.folder.path + "/uit")
      #expect(!ledger.isKnown)
      try ledger.record([entry])
      // Gone without finishing.
    }
    #expect(try Self.known(kernzin) == entry)
  }

  @Test func onlyTheSameIsDone() throws {
    let kernzin = try Program()
    try kernzin.write("uit/a.txt", "a")
    let ledger = try Ledger(folder: kernzin.folder.path + "/uit")
    func isDone(
      _ entry: Ledger.Entry, output: String = "a.txt", sha256: String = "00", run: String = "r"
    ) -> Bool { ledger.isDone(entry, output: output, sha256: sha256, run: run) }
    let entry = Self.entry("a.txt")
    #expect(isDone(entry))
    #expect(!isDone(entry, sha256: "01"))
    #expect(!isDone(entry, run: "s"))
    #expect(!isDone(entry, output: "a.html"))
    #expect(!isDone(Self.entry("a.txt", ok: false)))
    var partly = entry
    partly.failed = 1
    #expect(!isDone(partly))
    try FileManager.default.removeItem(at: kernzin.folder.appending(path: "uit/a.txt"))
    #expect(!isDone(entry))
  }

  @Test func twoRunsDoNotMeet() throws {
    let kernzin = try Program()
    let first = try Ledger(folder: kernzin.folder.path)
    #expect(throws: Failure.self) { _ = try Ledger(folder: kernzin.folder.path) }
    withExtendedLifetime(first) {}
  }

  /// Whatever happened on the way, the same rows are the same bytes.
  @Test func theLedgerIsAFunctionOfItsRows() throws {
    let kernzin = try Program()
    for name in ["a", "b", "c"] { try kernzin.write("in/\(name).txt", "\(name)\n") }
    #expect(try kernzin("batch", "copy", "in", "-o", "een").status == 0)
    try kernzin.write("in/d.txt", "weg\n")
    try kernzin.write("in/c.txt", "anders\n")
    #expect(try kernzin("batch", "copy", "in", "-o", "twee").status == 0)
    try kernzin.write("in/c.txt", "c\n")
    try FileManager.default.removeItem(at: kernzin.folder.appending(path: "in/d.txt"))
    try FileManager.default.removeItem(at: kernzin.folder.appending(path: "twee/d.txt"))
    #expect(try kernzin("batch", "copy", "in", "-o", "twee", "-j", "1").status == 0)
    #expect(try kernzin.shell("diff -r een twee").output == "")
  }

  @Test func aDamagedLedgerIsNamed() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.txt", "a\n")
    try kernzin.write("uit/\(Ledger.name)", String(repeating: "geen database ", count: 100))
    let result = try kernzin("batch", "copy", "in", "-o", "uit")
    #expect(result.status == 74)
    #expect(result.errors.contains("uit/\(Ledger.name): error: is damaged"))
  }
}
