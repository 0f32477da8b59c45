import Glibc

/// Finds the files below a folder: plain ones only. Links are not followed, hidden files and folders,
/// FIFOs and devices are left out.
struct FolderWalk {
  /// Paths relative to the folder, sorted by their bytes.
  private(set) var files: [String] = []
  /// Names that are not text, repaired for showing.
  private(set) var unreadable: [String] = []

  private let root: String
  /// A folder that is not walked into, wherever it turns up: the batch's own output.
  private let excluded: (device: dev_t, inode: ino_t)?

  init(_ root: String, excluding output: String) {
    self.root = root
    var status = stat()
    excluded = stat(output, &status) == 0 ? (status.st_dev, status.st_ino) : nil
    walk("")
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func walk(_ folder: String) {
    guard let stream = opendir("\(root)/\(folder)") else {
      unreadable.append(folder)
      return
    }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { bytes in
          let buffer = UnsafeBufferPointer(start: bytes, count: strlen(bytes))
          let text = String(validating: buffer.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
          if text == nil { unreadable.append(folder + String(cString: bytes)) }
          return text
        }
      }
      if let name, name.first != "." { names.append(name) }
    }
    closedir(stream)
    for name in names {
      var status = stat()
      guard lstat("\(root)/\(folder)\(name)", &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG: files.append(folder + name)
      case S_IFDIR:
        if let excluded, excluded == (status.st_dev, status.st_ino) { continue }
        walk("\(folder)\(name)/")
      default: continue
      }
    }
  }
}
