import Glibc

/// Finds the files below a folder, one by one and in no order: plain ones only. Hidden files and
/// folders are left out; links are not followed, and they, FIFOs and devices are named as skipped.
struct FolderWalk {
  enum Kind: Sendable {
    case file
    /// A folder that cannot be listed, or a name that is not text, repaired for showing.
    case unreadable(String)
    /// Neither file nor folder, and what it is.
    case skipped(String)
  }

  private let root: String
  private let choice: FileChoice
  /// A folder that is not walked into, wherever it turns up: the batch's own output.
  private let excluded: (device: dev_t, inode: ino_t)?

  init(_ root: String, excluding output: String, choice: FileChoice = FileChoice()) {
    self.root = root
    self.choice = choice
    var status = stat()
    excluded = stat(output, &status) == 0 ? (status.st_dev, status.st_ino) : nil
  }

  /// - Parameter found: told of paths relative to the folder.
  func visit(_ found: (String, Kind) throws(Failure) -> Void) throws(Failure) {
    // Folders wait in a list: however deep they lie, one is open at a time.
    var folders = [""]
    while let folder = folders.popLast() {
      guard let listing = Folder.Listing("\(root)/\(folder)") else {
        try found(folder, .unreadable("a folder that cannot be read"))
        continue
      }
      while let name = listing.next() {
        switch name {
        case .text(let name) where name.first == ".": continue
        case .text(let name):
          if let below = try visit(folder + name, found) { folders.append(below) }
        case .notText(let name):
          try found(folder + name, .unreadable("a name that is not UTF-8"))
        }
      }
    }
  }

  /// - Returns: the path of a folder to go into.
  private func visit(
    _ path: String, _ found: (String, Kind) throws(Failure) -> Void
  ) throws(Failure) -> String? {
    var status = stat()
    guard lstat("\(root)/\(path)", &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: if choice.includes(path) { try found(path, .file) }
    case S_IFDIR:
      if let excluded, excluded == (status.st_dev, status.st_ino) { return nil }
      if !choice.excludes(path) { return "\(path)/" }
    case let kind: if choice.includes(path) { try found(path, .skipped(Self.name(of: kind))) }
    }
    return nil
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
