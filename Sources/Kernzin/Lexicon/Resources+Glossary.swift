import FoundationEssentials

extension Resources {
  /// The glossary made of these files, lowest layer first.
  ///
  /// - Parameter names: as a pipeline file has them: paths below `Glossaries/` with or without
  ///   `.tsv`, the name of a folder there for all its files in alphabetical order, or a path to a
  ///   user's own file.
  /// - Throws: the names that lead nowhere.
  public func glossary(_ names: [String]) throws(GlossaryNotFound) -> Glossary {
    try glossaries.value(for: names.joined(separator: "\n")) { () throws(GlossaryNotFound) in
      var files: [Glossary.File] = []
      for (position, name) in names.enumerated() {
        let paths = paths(of: name)
        guard !paths.isEmpty else {
          throw GlossaryNotFound(
            position: position, name: name, known: data.glossaryNames())
        }
        for path in paths {
          guard let bytes = try? Data(contentsOf: path.url) else {
            throw GlossaryNotFound(position: position, name: name, known: data.glossaryNames())
          }
          files.append(Glossary.File(name: path.name, bytes: Array(bytes)))
        }
      }
      return Glossary(files)
    }
  }

  /// The files the names stand for, in the same order; names that lead nowhere stand for none.
  func glossaryFiles(_ names: [String]) -> [URL] {
    names.flatMap { paths(of: $0).map(\.url) }
  }

  private func paths(of name: String) -> [(name: String, url: URL)] {
    let manager = FileManager.default
    for base in [data.glossaries, URL(filePath: ".")] {
      let url = name.hasPrefix("/") ? URL(filePath: name) : base.appending(path: name)
      var isFolder = false
      if manager.fileExists(atPath: url.path, isDirectory: &isFolder) {
        guard isFolder else { return [(name, url)] }
        let names = (try? manager.contentsOfDirectory(atPath: url.path)) ?? []
        return names.filter { $0.ends(in: ".tsv") }.sorted().map {
          ("\(name)/\($0)", url.appending(path: $0))
        }
      }
      let file = url.appendingPathExtension("tsv")
      if manager.fileExists(atPath: file.path) { return [("\(name).tsv", file)] }
    }
    return []
  }
}

/// A name in a pipeline's list of glossaries that leads to no file.
public struct GlossaryNotFound: Error, Sendable, Hashable, CustomStringConvertible {
  /// Its place in the list.
  public var position: Int
  public var name: String
  /// Names that would have been found.
  public var known: [String]

  public var description: String {
    "no glossary named '\(name)'; \(Suggestion.hint(for: name, among: known))"
  }
}

extension DataFolder {
  /// Names of the glossaries there are: folders and files below `Glossaries/`, without extension.
  func glossaryNames() -> [String] {
    let manager = FileManager.default
    var names: [String] = []
    for folder in ((try? manager.contentsOfDirectory(atPath: glossaries.path)) ?? []).sorted() {
      let url = glossaries.appending(path: folder)
      guard let files = try? manager.contentsOfDirectory(atPath: url.path) else { continue }
      names.append(folder)
      names += files.filter { $0.ends(in: ".tsv") }.sorted().map { "\(folder)/\($0.dropLast(4))" }
    }
    return names
  }
}
