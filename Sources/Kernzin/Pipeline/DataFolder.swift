public import FoundationEssentials

/// The folder that holds `Glossaries/`, `Pipelines/` and the language resources.
public struct DataFolder: Sendable, Hashable {
  public let root: URL

  public init(root: URL) { self.root = root }

  public var glossaries: URL { root.appending(path: "Glossaries") }
  public var pipelines: URL { root.appending(path: "Pipelines") }

  /// Tables, rules and models of one language, BCP 47 code (`nl`). An installed copy keeps them in
  /// `Resources/`, a checkout where the sources are.
  public func resources(language: String) -> URL {
    let installed = root.appending(path: "Resources")
    let base =
      FileManager.default.fileExists(atPath: installed.path)
      ? installed : root.appending(path: "Sources/Kernzin/Resources")
    return base.appending(path: language)
  }

  /// Looks, in this order, at `explicit` (the option `--data`), the variable `KERNZIN_DATA`, the
  /// working directory and its parents, `../share/kernzin` beside the executable, and the parents of
  /// the executable (a build inside a checkout).
  ///
  /// What is named explicitly must be right: there is no falling back from it.
  public static func find(explicit: String? = nil) -> DataFolder? {
    if let named = explicit ?? ProcessInfo.processInfo.environment["KERNZIN_DATA"], !named.isEmpty {
      return accept(URL(filePath: named))
    }
    let here = URL(filePath: FileManager.default.currentDirectoryPath)
    let executable =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    let binaries = URL(filePath: executable).deletingLastPathComponent()
    let share = binaries.deletingLastPathComponent().appending(path: "share/kernzin")
    for candidate in parents(of: here) + [share] + parents(of: binaries) {
      if let found = accept(candidate) { return found }
    }
    return nil
  }

  private static func accept(_ url: URL) -> DataFolder? {
    let isData = ["Glossaries", "Pipelines"].allSatisfy {
      FileManager.default.fileExists(atPath: url.appending(path: $0).path)
    }
    return isData ? DataFolder(root: url) : nil
  }

  private static func parents(of url: URL) -> [URL] {
    var folders = [url]
    while let last = folders.last, last.path != "/", folders.count < 64 {
      folders.append(last.deletingLastPathComponent())
    }
    return folders
  }
}
