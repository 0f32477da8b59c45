public import FoundationEssentials

/// A stage whose output depends on glossary files, so that outputs can name them by their digest.
public protocol ReadsGlossaries: Stage {
  /// In order of precedence.
  var glossaryFiles: [URL] { get }
}

extension Pipeline {
  /// SHA-256 over the bytes of all glossary files in order, hexadecimal; empty when no stage reads
  /// any. A file that has gone since the stage loaded it counts as empty.
  public func glossaryHash() -> String {
    let files = stages.flatMap { ($0 as? any ReadsGlossaries)?.glossaryFiles ?? [] }
    guard !files.isEmpty else { return "" }
    var hash = SHA256()
    for file in files {
      let bytes = (try? Data(contentsOf: file)).map(Array.init) ?? []
      // The length keeps apart what two files share out differently.
      hash.update(Array("\(bytes.count)\n".utf8))
      hash.update(bytes)
    }
    return hash.hex()
  }
}
