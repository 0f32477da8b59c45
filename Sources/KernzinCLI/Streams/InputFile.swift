import Glibc
import Kernzin

/// A file, or standard input, to read from. Closed when nobody needs it any more.
final class InputFile {
  /// As the user gave it.
  let name: String
  let stream: Int32

  /// An article longer than this is something else.
  static let largestArticle = 64 << 20

  /// - Throws: 66 when it is not there or not to be read, 64 when it is a folder.
  init(_ path: String) throws(Failure) {
    guard path != "-" else {
      (name, stream) = ("standard input", 0)
      return
    }
    let stream = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard stream >= 0 else {
      throw Failure(.inputMissing, "\(path): error: \(SystemError.text(errno))")
    }
    var status = stat()
    if fstat(stream, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(stream)
      throw Failure(.usage, "\(path): error: is a folder; 'kernzin batch' reads folders")
    }
    (name, self.stream) = (path, stream)
  }

  deinit { if stream > 0 { close(stream) } }

  /// Appends what is there to read; false at the end.
  func read(into bytes: inout [UInt8]) throws(Failure) -> Bool {
    while true {
      let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
        let count = Glibc.read(stream, buffer.baseAddress, buffer.count)
        if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
        return count
      }
      if count >= 0 { return count > 0 }
      guard errno == EINTR else {
        throw Failure(.inputOutput, "\(name): error: cannot read: \(SystemError.text(errno))")
      }
    }
  }

  /// Everything.
  ///
  /// - Returns: `nil` when it is longer than an article can be.
  func readArticle(upTo limit: Int = largestArticle) throws(Failure) -> [UInt8]? {
    var bytes: [UInt8] = []
    while try read(into: &bytes) {
      if bytes.count > limit { return nil }
    }
    return bytes
  }

  /// SHA-256 of everything, in hexadecimal.
  func hash() throws(Failure) -> String {
    var hash = SHA256()
    var bytes: [UInt8] = []
    while try read(into: &bytes) {
      hash.update(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    return hash.hex()
  }
}
