import Foundation
import Testing

@testable import KernzinCLI

@Suite struct LedgerTests {
  static func entry(_ input: String, ok: Bool = true) -> Ledger.Entry {
    Ledger.Entry(input: input, output: input, sha256: "00", run: "r", ok: ok)
  }

  @Test func aJournalOutlivesBeingKilled() throws {
    let kernzin = try Program()
    try kernzin.write("uit/a.txt", "a")
    try kernzin.write("uit/b.txt", "b")
    let folder = kernzin.folder.path + "/uit"
    do {
      let ledger = try Ledger(folder: folder)
      #expect(!ledger.isKnown)
      ledger.append(Self.entry("a.txt"))
      ledger.append(Self.entry("b.txt"))
      // Gone without finishing, in the middle of a line.
    }
    let journal = try kernzin.read("uit/\(Ledger.journalName)")
    try kernzin.write("uit/\(Ledger.journalName)", String(journal.dropLast(5)))
    let ledger = try Ledger(folder: folder)
    #expect(ledger.isKnown)
    #expect(ledger.done("a.txt", output: "a.txt", sha256: "00", run: "r") != nil)
    #expect(ledger.done("b.txt", output: "b.txt", sha256: "00", run: "r") == nil)
    try ledger.finish([Self.entry("a.txt")])
    #expect(try kernzin.names("uit") == ["a.txt", "b.txt", "manifest.jsonl"])
  }

  @Test func onlyTheSameIsDone() throws {
    let kernzin = try Program()
    try kernzin.write("a.txt", "a")
    let ledger = try Ledger(folder: kernzin.folder.path)
    try ledger.finish([Self.entry("a.txt"), Self.entry("c.txt", ok: false)])
    let next = try Ledger(folder: kernzin.folder.path)
    #expect(next.done("a.txt", output: "a.txt", sha256: "00", run: "r") == Self.entry("a.txt"))
    #expect(next.done("a.txt", output: "a.txt", sha256: "01", run: "r") == nil)
    #expect(next.done("a.txt", output: "a.txt", sha256: "00", run: "s") == nil)
    #expect(next.done("a.txt", output: "a.html", sha256: "00", run: "r") == nil)
    #expect(next.done("c.txt", output: "c.txt", sha256: "00", run: "r") == nil)
    try FileManager.default.removeItem(at: kernzin.folder.appending(path: "a.txt"))
    #expect(next.done("a.txt", output: "a.txt", sha256: "00", run: "r") == nil)
  }

  @Test func twoRunsDoNotMeet() throws {
    let kernzin = try Program()
    let first = try Ledger(folder: kernzin.folder.path)
    #expect(throws: Failure.self) { _ = try Ledger(folder: kernzin.folder.path) }
    withExtendedLifetime(first) {}
  }
}
