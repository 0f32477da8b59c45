import Glibc
import Synchronization

/// Files half-written, known by name so that nothing is left of them when a signal stops the program.
enum TemporaryFiles {
  /// What all their names end in: a run that was killed leaves some, which the next one removes.
  static let suffix = ".kernzin-tmp"
  /// What SQLite puts behind the name of a database for the file that undoes a change half made.
  private static let journal = "-journal"

  private static let paths = Mutex(Set<String>())
  private static let counter = Atomic<Int>(0)

  /// A name in the same folder that nobody uses. Short, as the target's name may be as long as names
  /// can be.
  static func name(beside target: String) -> String {
    let number = counter.add(1, ordering: .relaxed).newValue
    let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
    return "\(folder).\(getpid())-\(number)\(suffix)"
  }

  static func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }
  static func remove(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  /// Removes what runs that were killed left below a folder. Links are not followed.
  static func sweep(_ folder: String) {
    var folders = [folder]
    while let folder = folders.popLast() {
      guard let listing = Folder.Listing(folder) else { continue }
      while let next = listing.next() {
        guard case .text(let name) = next else { continue }
        let path = "\(folder)/\(name)"
        if name.hasPrefix("."), name.hasSuffix(suffix) || name.hasSuffix(suffix + journal) {
          unlink(path)
        } else {
          var status = stat()
          guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { continue }
          folders.append(path)
        }
      }
    }
  }

  static func removeAll() {
    paths.withLock { paths in
      for path in paths { unlink(path) }
      paths = []
    }
  }
}
