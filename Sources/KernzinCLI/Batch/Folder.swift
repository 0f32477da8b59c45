import Glibc

/// Folders on disk.
enum Folder {
  /// Creates the folder and those above it.
  ///
  /// - Throws: 73 when that cannot be done.
  static func create(_ path: String) throws(Failure) {
    if mkdir(path, 0o777) == 0 || isFolder(path) { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try create(String(path[..<slash]))
      if mkdir(path, 0o777) == 0 || isFolder(path) { return }
    }
    throw Failure(.cannotCreate, "\(path): error: cannot create: \(SystemError.text(errno))")
  }

  /// Creates the folder a file is to be in.
  static func create(above file: String) throws(Failure) {
    guard let slash = file.lastIndex(of: "/"), slash > file.startIndex else { return }
    try create(String(file[..<slash]))
  }

  /// Whether both are the same folder, by whatever path.
  static func isSame(_ a: String, _ b: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(a, &first) == 0, stat(b, &second) == 0 else { return false }
    return (first.st_dev, first.st_ino) == (second.st_dev, second.st_ino)
  }

  /// Leaves `errno` as it was when the answer is no.
  static func isFolder(_ path: String) -> Bool {
    let code = errno
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return true }
    errno = code
    return false
  }
}
