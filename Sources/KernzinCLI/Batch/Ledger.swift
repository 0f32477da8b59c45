import FoundationEssentials
import Glibc

/// What earlier runs into an output folder did, so that nothing is done twice.
///
/// `manifest.jsonl` has one line an input and is written whole at the end. While a run goes on, what
/// is done is appended to a journal, which outlives being killed; its lock keeps a second run out.
final class Ledger {
  struct Entry: Codable, Sendable, Hashable {
    struct Problem: Codable, Sendable, Hashable {
      var code: String
      var stage: String
      var message: String
    }

    /// Path below the input folder.
    var input: String
    /// Path below the output folder.
    var output: String?
    /// SHA-256 of the input.
    var sha256: String?
    /// Digest of all else the output depends on: pipeline, glossaries, formats, engine.
    var run: String
    var ok: Bool
    /// Records that failed in an input that holds many.
    var failed: Int?
    var error: Problem?
  }

  static let manifestName = "manifest.jsonl"
  static let journalName = ".kernzin-journal"

  /// Whether the folder had been written to by a run before this one.
  let isKnown: Bool
  private let folder: String
  private var known: [String: Entry] = [:]
  private let journal: Int32

  /// - Throws: 73 when the folder cannot be written to or another run is writing to it.
  init(folder: String) throws(Failure) {
    self.folder = folder
    let path = "\(folder)/\(Self.journalName)"
    let hadJournal = access(path, F_OK) == 0
    isKnown = hadJournal || access("\(folder)/\(Self.manifestName)", F_OK) == 0
    journal = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard journal >= 0 else {
      throw Failure(.cannotCreate, "\(path): error: cannot create: \(SystemError.text(errno))")
    }
    var status = stat()
    guard flock(journal, LOCK_EX | LOCK_NB) == 0, fstat(journal, &status) == 0, status.st_nlink > 0
    else {
      close(journal)
      throw Failure(.cannotCreate, "\(folder): error: another run is writing to it")
    }
    read("\(folder)/\(Self.manifestName)")
    if hadJournal { read(path) }
  }

  deinit { close(journal) }

  /// What is known of folders nobody may write to, as for a dry run.
  init(readingOnly folder: String) {
    self.folder = folder
    isKnown = access("\(folder)/\(Self.manifestName)", F_OK) == 0
    journal = -1
    read("\(folder)/\(Self.manifestName)")
  }

  /// What an earlier run wrote for the same input under the same conditions, when it is still there.
  func done(_ input: String, output: String, sha256: String, run: String) -> Entry? {
    guard let entry = known[input], entry.ok, entry.failed == nil, entry.output == output,
      entry.sha256 == sha256, entry.run == run
    else { return nil }
    var status = stat()
    let path = "\(folder)/\(output)"
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? entry : nil
  }

  /// What was last known of an input.
  func entry(_ input: String) -> Entry? { known[input] }

  /// Remembers what has been done, in case this run never comes to its end.
  func append(_ entry: Entry) {
    var line = Self.line(entry)
    // A journal that cannot be written costs doing things again, nothing else.
    line.withUTF8 { _ = Glibc.write(journal, $0.baseAddress, $0.count) }
  }

  /// Writes the manifest and ends the journal.
  func finish(_ entries: [Entry]) throws(Failure) {
    let output = try Output.file("\(folder)/\(Self.manifestName)")
    for entry in entries { try output.write(Self.line(entry)) }
    try output.finish()
    unlink("\(folder)/\(Self.journalName)")
  }

  private static func line(_ entry: Entry) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings and numbers always encode.
    let data = (try? encoder.encode(entry)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Lines that are no entries are skipped: the last of a journal may be torn.
  private func read(_ path: String) {
    guard let file = try? InputFile(path) else { return }
    var lines = LineInput(file)
    let decoder = JSONDecoder()
    while let line = (try? lines.next()) ?? nil {
      if let entry = try? decoder.decode(Entry.self, from: Data(line.bytes)) {
        known[entry.input] = entry
      }
    }
  }
}
