public import Kernzin

/// What articles come in.
public enum IngestFormat: String, Sendable, CaseIterable {
  case jsonl, csv, warc, archive

  /// By the extension, that of a compression apart; `nil` for an unknown one.
  public init?(path: String) {
    var parts = path.split(separator: "/").last?.split(separator: ".").dropFirst() ?? []
    let last = parts.last?.lowercased() ?? ""
    if ["gz", "bz2", "xz", "zst"].contains(last) { parts = parts.dropLast() }
    switch parts.last?.lowercased() {
    case "jsonl", "ndjson": self = .jsonl
    case "csv", "tsv": self = .csv
    case "warc", "wet": self = .warc
    case "zip", "tar", "tgz", "tbz2", "txz", "tzst": self = .archive
    default: return nil
    }
  }

  /// Reads an input to its end and hands on what comes of every record, in order.
  ///
  /// - Parameters:
  ///   - descriptor: an open file, at its beginning.
  ///   - name: how messages name it.
  ///   - emit: false stops the reading.
  /// - Throws: when what is left of the input cannot be read.
  public func records(
    of descriptor: Int32, name: String, options: IngestOptions, limits: ArchiveLimits,
    emit: (Ingested) -> Bool
  ) throws(Diagnostic) {
    var archive = try Archive(
      descriptor: descriptor, name: name, kind: self == .archive ? .archive : .file, limits: limits)
    if self == .archive {
      var pages = ArchiveIngestion(archive, name: name, options: options)
      while let found = try pages.next(), emit(found) {}
      return
    }
    guard try archive.next() != nil else { return }
    switch self {
    case .jsonl:
      var lines = JSONLinesIngestion(archive, name: name, options: options)
      while let found = try lines.next(), emit(found) {}
    case .csv:
      var rows = CSVIngestion(archive, name: name, options: options)
      while let found = try rows.next(), emit(found) {}
    case .warc, .archive:
      var records = WARCIngestion(archive, name: name, options: options)
      while let found = try records.next(), emit(found) {}
    }
  }
}
