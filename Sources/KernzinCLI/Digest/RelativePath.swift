import Glibc

/// The way from a page to files in a folder, as links want it.
struct RelativePath {
  private let prefix: String

  /// - Parameters:
  ///   - file: the page the links are on.
  ///   - folder: where what they point to lies.
  init(from file: String, to folder: String) {
    let slash = file.lastIndex(of: "/")
    let here = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
    let from = Self.components(here)
    let to = Self.components(folder)
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let steps = from.dropFirst(shared).map { _ in ".." } + to.dropFirst(shared)
    prefix = steps.map { $0 + "/" }.joined()
  }

  func appending(_ path: String) -> String { prefix + path }

  private static func components(_ path: String) -> [String] {
    guard let real = realpath(path, nil) else { return path.split(separator: "/").map(String.init) }
    defer { free(real) }
    return String(cString: real).split(separator: "/").map(String.init)
  }
}
