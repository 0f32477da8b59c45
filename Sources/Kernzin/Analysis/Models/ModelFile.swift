/// A model on disk: named sections of numbers in the byte order of the machine (little endian on
/// every machine this runs on), each starting at a multiple of 64 bytes.
///
/// Layout: `KZNMODEL`, section count (UInt64), then for each section its name (8 bytes, padded with
/// NUL), offset and length in bytes (UInt64 each); then the sections.
struct ModelFile: Sendable {
  let store: ByteStore
  private let path: String
  private var sections: [String: Range<Int>] = [:]

  static let magic: [UInt8] = Array("KZNMODEL".utf8)

  /// - Throws: a `StageError` with the code `bad-model` when the file is no model or cut short.
  init(_ store: ByteStore, path: String) throws(StageError) {
    self.store = store
    self.path = path
    let bytes = store.bytes
    guard bytes.count >= 16, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw StageError(code: "bad-model", message: "'\(path)' is not a model file")
    }
    let count = Int(clamping: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    guard count <= (bytes.count - 16) / 24 else { throw Self.cutShort(path) }
    for index in 0..<count {
      let entry = 16 + index * 24
      let name = bytes[entry..<entry + 8].prefix { $0 != 0 }
      let start = Int(clamping: bytes.loadUnaligned(fromByteOffset: entry + 8, as: UInt64.self))
      let length = Int(clamping: bytes.loadUnaligned(fromByteOffset: entry + 16, as: UInt64.self))
      guard start % 64 == 0, start <= bytes.count, length <= bytes.count - start else {
        throw Self.cutShort(path)
      }
      sections[String(decoding: name, as: UTF8.self)] = start..<start + length
    }
  }

  init(mapping path: String) throws(StageError) {
    try self.init(ByteStore(mapping: path), path: path)
  }

  /// The same for a model that is asked all the time, see `ByteStore`.
  init(reading path: String) throws(StageError) {
    try self.init(ByteStore(reading: path), path: path)
  }

  /// The numbers of a section, valid as long as `store` lives.
  ///
  /// - Throws: `bad-model` when the section is missing or holds fewer than `minimum` numbers.
  func section<Element: BitwiseCopyable>(
    _ name: String, of type: Element.Type, minimum: Int = 0
  ) throws(StageError) -> UnsafeBufferPointer<Element> {
    guard let range = sections[name] else {
      throw StageError(code: "bad-model", message: "'\(path)' has no section '\(name)'")
    }
    let found = UnsafeRawBufferPointer(rebasing: store.bytes[range]).bindMemory(to: Element.self)
    guard found.count >= minimum else { throw Self.cutShort(path) }
    return found
  }

  private static func cutShort(_ path: String) -> StageError {
    StageError(code: "bad-model", message: "'\(path)' is cut short; train the model again")
  }
}
