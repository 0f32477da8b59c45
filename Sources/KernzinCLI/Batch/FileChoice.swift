import Glibc

/// Which files of a folder are read, by shell patterns.
///
/// A pattern without a slash speaks of names, one with a slash of whole paths below the folder, where
/// `*` does not reach across slashes.
struct FileChoice: Sendable {
  /// Files must match one of these, when there are any.
  var include: [String] = []
  /// Files and folders must match none of these.
  var exclude: [String] = []

  /// Whether a file is read.
  func includes(_ path: String) -> Bool {
    !excludes(path) && (include.isEmpty || include.contains { Self.matches(path, $0) })
  }

  func excludes(_ path: String) -> Bool { exclude.contains { Self.matches(path, $0) } }

  private static func matches(_ path: String, _ pattern: String) -> Bool {
    if pattern.contains("/") { return fnmatch(pattern, path, FNM_PATHNAME) == 0 }
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    return fnmatch(pattern, String(name), 0) == 0
  }
}
