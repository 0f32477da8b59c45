import Glibc

/// Finds the files below a folder: plain ones only. Hidden files and folders are left out; links are not
/// followed, and they, FIFOs and devices are named among what was skipped.
struct FolderWalk {
  /// Paths relative to the folder, sorted by their bytes.
  private(set) var files: [String] = []
  /// Names that are not text, repaired for showing.
  private(set) var unreadable: [String] = []
  /// What is neither file nor folder, and what it is.
  private(set) var skipped: [(path: String, reason: String)] = []

  private let root: String
  private let choice: FileChoice
  /// A folder that is not walked into, wherever it turns up: the batch's own output.
  private let excluded: (device: dev_t, inode: ino_t)?

  init(_ root: String, excluding output: String, choice: FileChoice = FileChoice()) {
    self.root = root
    self.choice = choice
    var status = stat()
    excluded = stat(output, &status) == 0 ? (status.st_dev, status.st_ino) : nil
    walk("")
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    skipped.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func walk(_ folder: String) {
    guard let found = Folder.names("\(root)/\(folder)") else {
      unreadable.append(folder)
      return
    }
    unreadable += found.notText.map { folder + $0 }
    for name in found.names where name.first != "." {
      let path = folder + name
      var status = stat()
      guard lstat("\(root)/\(path)", &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG: if choice.includes(path) { files.append(path) }
      case S_IFDIR:
        if let excluded, excluded == (status.st_dev, status.st_ino) { continue }
        if !choice.excludes(path) { walk("\(path)/") }
      case let kind: if choice.includes(path) { skipped.append((path, Self.name(of: kind))) }
      }
    }
  }

  private static func name(of kind: mode_t) -> String {
    switch kind {
    case S_IFLNK: "a link"
    case S_IFIFO: "a FIFO"
    case S_IFSOCK: "a socket"
    default: "a device"
    }
  }
}
