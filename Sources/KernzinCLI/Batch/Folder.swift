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
    throw Failure(
      .cannotCreate, "\(path): error: cannot create: \(SystemError.text(errno))",
      isOfOneFile: !SystemError.isOfDisk(errno))
  }

  /// Creates the folder a file is to be in.
  static func create(above file: String) throws(Failure) {
    guard let slash = file.lastIndex(of: "/"), slash > file.startIndex else { return }
    try create(String(file[..<slash]))
  }

  /// Names in a folder, without `.` and `..`, in no order; `nil` when it cannot be read.
  static func names(_ path: String) -> (names: [String], notText: [String])? {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    var notText: [String] = []
    while let entry = readdir(stream) {
      withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { bytes in
          let buffer = UnsafeBufferPointer(start: bytes, count: strlen(bytes))
          if let name = String(validating: buffer.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
          {
            if name != ".", name != ".." { names.append(name) }
          } else {
            notText.append(String(cString: bytes))
          }
        }
      }
    }
    return (names, notText)
  }

  /// Brings the names in the folder a file is in to disk.
  ///
  /// - Throws: 74 when the disk says no.
  static func sync(above file: String) throws(Failure) {
    let slash = file.lastIndex(of: "/")
    let folder = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
    let stream = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that can be written to, but not listed, cannot be brought to disk by itself.
    guard stream >= 0 else { return }
    defer { close(stream) }
    guard fsync(stream) == 0 || errno == EINVAL else {
      throw Failure(
        .inputOutput, "\(folder): error: cannot write: \(SystemError.text(errno))",
        isOfOneFile: false)
    }
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
