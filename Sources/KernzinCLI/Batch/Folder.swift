internal import CSyncFS
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

  /// The names in a folder, one by one, without `.` and `..`, in no order.
  final class Listing {
    enum Name {
      case text(String)
      /// Repaired for showing.
      case notText(String)
    }

    private let stream: OpaquePointer

    /// `nil` when the folder cannot be read.
    init?(_ path: String) {
      guard let stream = opendir(path) else { return nil }
      self.stream = stream
    }

    deinit { closedir(stream) }

    func next() -> Name? {
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { bytes in
            String(validatingCString: bytes).map { Name.text($0) }
              ?? .notText(String(cString: bytes))
          }
        }
        if case .text(let text) = name, text == "." || text == ".." { continue }
        return name
      }
      return nil
    }
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

  /// Brings all that was written to the disk a folder is on to it.
  ///
  /// - Throws: 74 when the disk says no.
  static func syncDisk(of folder: String) throws(Failure) {
    let stream = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let code = stream >= 0 ? syncfs(stream) : -1
    let error = errno
    if stream >= 0 { close(stream) }
    guard code == 0 else {
      throw Failure(
        .inputOutput, "\(folder): error: cannot write: \(SystemError.text(error))",
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
