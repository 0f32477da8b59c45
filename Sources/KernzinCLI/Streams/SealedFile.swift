import Glibc

/// A file written whole under a temporary name, beside the place it is to have.
struct SealedFile: Sendable {
  /// As the user gave it.
  let name: String
  let temporary: String
  let target: String

  /// Brings the content to disk.
  ///
  /// - Throws: 74 when the disk says no; the file is gone then.
  func sync() throws(Failure) {
    let stream = open(temporary, O_RDONLY | O_CLOEXEC)
    guard stream >= 0 else { throw cannotWrite() }
    let code = fsync(stream)
    // What the disk said, not what closing says.
    let error = errno
    close(stream)
    errno = error
    guard code == 0 else { throw cannotWrite() }
  }

  /// Puts it in its place, which it takes whole and at once.
  ///
  /// - Throws: 73 when it cannot be there, 74 when the disk says no; the file is gone then.
  func publish() throws(Failure) {
    guard rename(temporary, target) == 0 else {
      let code = errno
      abandon()
      errno = code
      if SystemError.isOfDisk(code) { throw cannotWrite() }
      throw Output.cannotCreate(name)
    }
    TemporaryFiles.remove(temporary)
  }

  /// Leaves everything as it was.
  func abandon() {
    unlink(temporary)
    TemporaryFiles.remove(temporary)
  }

  /// The failure `errno` tells of; the file is gone then.
  func cannotWrite() -> Failure {
    let reason = SystemError.text(errno)
    abandon()
    return Failure(.inputOutput, "\(name): error: cannot write: \(reason)", isOfOneFile: false)
  }
}
