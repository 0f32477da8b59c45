import Glibc

/// Where results go: standard output, or a file that is there whole or not at all.
///
/// A file is written beside its place under another name, brought to disk and renamed. What is not a
/// plain file (`/dev/null`, a FIFO) is written to directly.
final class Output {
  private var stream: Int32
  private let name: String
  /// Temporary and final path, for files.
  private let replacement: (temporary: String, target: String)?
  private var buffer: [UInt8] = []
  /// Whether anything has been written.
  private(set) var isEmpty = true

  private init(stream: Int32, name: String, replacement: (String, String)?) {
    self.stream = stream
    self.name = name
    self.replacement = replacement
    buffer.reserveCapacity(1 << 16)
  }

  deinit { abandon() }

  static func standard() -> Output { Output(stream: 1, name: "standard output", replacement: nil) }

  /// - Parameter creatingFolders: whether the folders it is in are made where they are missing.
  /// - Throws: 73 when it cannot be created.
  static func file(_ path: String, creatingFolders: Bool = false) throws(Failure) -> Output {
    var target = path
    var status = stat()
    if stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw Failure(.cannotCreate, "\(path): error: is a folder")
      case S_IFREG:
        // A link stays a link: what it points to is replaced.
        if let real = realpath(path, nil) {
          target = String(cString: real)
          free(real)
        }
      default:
        let stream = open(path, O_WRONLY | O_CLOEXEC)
        guard stream >= 0 else { throw cannotCreate(path) }
        return Output(stream: stream, name: path, replacement: nil)
      }
    }
    let temporary = TemporaryFiles.name(beside: target)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    var stream = open(temporary, flags, 0o666)
    if stream < 0, errno == ENOENT, creatingFolders {
      try Folder.create(above: target)
      stream = open(temporary, flags, 0o666)
    }
    guard stream >= 0 else { throw cannotCreate(path) }
    TemporaryFiles.add(temporary)
    return Output(stream: stream, name: path, replacement: (temporary, target))
  }

  func write(_ text: String) throws(Failure) {
    buffer.append(contentsOf: text.utf8)
    isEmpty = isEmpty && text.isEmpty
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Hands everything to the system.
  func flush() throws(Failure) {
    var start = 0
    while start < buffer.count {
      let count = buffer.withUnsafeBytes {
        Glibc.write(stream, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if count < 0 && errno == EINTR { continue }
      // The reader has seen enough, as in `kernzin run … | head`: nothing is wrong.
      if count < 0 && errno == EPIPE { throw Failure(.ok) }
      guard count >= 0 else { throw cannotWrite() }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Brings a file to its place; from here on it is there, whatever happens.
  func finish() throws(Failure) {
    guard let file = try seal() else { return }
    try file.sync()
    try file.publish()
    try Folder.sync(above: file.target)
  }

  /// Ends writing: what remains to be done with a file is to bring it to disk and to its place.
  ///
  /// - Returns: `nil` for what is not replaced, which is finished.
  func seal() throws(Failure) -> SealedFile? {
    try flush()
    guard let replacement else { return nil }
    let closed = close(stream)
    stream = -1
    let file = SealedFile(
      name: name, temporary: replacement.temporary, target: replacement.target)
    guard closed == 0 else { throw file.cannotWrite() }
    return file
  }

  /// Leaves everything as it was.
  func abandon() {
    guard let replacement, stream >= 0 else { return }
    close(stream)
    stream = -1
    unlink(replacement.temporary)
    TemporaryFiles.remove(replacement.temporary)
  }

  static func cannotCreate(_ path: String) -> Failure {
    Failure(
      .cannotCreate, "\(path): error: cannot create: \(SystemError.text(errno))",
      isOfOneFile: !SystemError.isOfDisk(errno))
  }

  private func cannotWrite() -> Failure {
    let reason = SystemError.text(errno)
    abandon()
    return Failure(.inputOutput, "\(name): error: cannot write: \(reason)", isOfOneFile: false)
  }
}

/// The system's words for an error number.
enum SystemError {
  static func text(_ code: Int32) -> String {
    let text = String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Whether it is trouble of the disk, which the next file would have as well.
  static func isOfDisk(_ code: Int32) -> Bool { [ENOSPC, EDQUOT, EIO, EROFS].contains(code) }
}
