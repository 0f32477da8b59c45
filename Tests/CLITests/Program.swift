import Foundation
import Glibc
import Testing

/// The built program, run as a process in a folder of its own.
struct Program: ~Copyable {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Data of the smallest kind: no glossary, one pipeline that changes nothing.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kernzin-\(UUID().uuidString)")
    for name in ["Glossaries", "Pipelines"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    try write(
      "Pipelines/copy.yaml",
      "kernzin: 1\nfrom: text\nto: text\nlanguages: { source: nl }\nstages: []\n")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Beside the test bundle, which is where this process was started from.
  static let path: String = {
    let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appending(path: "kernzin").path
  }()

  func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

  func write(_ path: String, _ bytes: [UInt8]) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// The checkout: all glossaries and pipelines there are.
  static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Makes a folder of the checkout visible here.
  func link(_ name: String) throws {
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: name), withDestinationURL: Self.checkout.appending(path: name))
  }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }

  /// Names in a folder, hidden ones included, sorted.
  func names(_ path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path).sorted()
  }

  /// Runs the program and waits for its end.
  func callAsFunction(_ arguments: String..., input: String? = nil) throws -> Result {
    try launch(Self.path, arguments, input: input)
  }

  /// Runs a shell command in which `$KERNZIN` is the program.
  func shell(_ command: String) throws -> Result {
    try launch("/bin/bash", ["-c", command], input: nil)
  }

  private func launch(_ path: String, _ arguments: [String], input: String?) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["KERNZIN_DATA"] = folder.path
    environment["KERNZIN"] = Self.path
    process.environment = environment
    // Files, not pipes: whatever the amount, nobody waits for anybody.
    let streams = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let files = ["in", "out", "err"].map { streams.appending(path: $0) }
    try Data((input ?? "").utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
