import FoundationEssentials

extension DataFolder {
  /// SHA-256, hexadecimal, over names and bytes of all tables, rules and models: with the version of
  /// the engine, what its output depends on besides pipeline, glossary and input.
  public func resourcesHash() -> String {
    let base = resources(language: "nl").deletingLastPathComponent().path
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: base)) ?? []
    var hash = SHA256()
    for path in paths.sorted() {
      // Folders have no bytes; a file that cannot be read fails where it is needed.
      guard let bytes = FileManager.default.contents(atPath: "\(base)/\(path)") else { continue }
      hash.update(Array("\(path)\n\(bytes.count)\n".utf8))
      hash.update(Array(bytes))
    }
    return hash.hex()
  }
}
