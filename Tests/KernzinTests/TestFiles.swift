import Foundation
import Testing

@testable import Kernzin

/// Files below `Tests/` that tests read and compare with.
enum TestFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Compares with a file; with `RECORD_SNAPSHOTS` set, writes it instead and fails all the same.
  static func expect(
    _ found: String, matches path: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(found.utf8).write(to: root.appending(path: path))
      Issue.record("recorded \(path)", sourceLocation: location)
      return
    }
    let expected = try text(path)
    #expect(found == expected, "\(path) differs", sourceLocation: location)
  }
}

extension String {
  var replacingNoBreakSpaces: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
