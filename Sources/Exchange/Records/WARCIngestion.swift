public import Kernzin

/// Pages of a web archive (WARC 1.0 and 1.1, ISO 28500): what servers answered, and texts others made
/// of it. Requests, metadata, redirects and whatever is no page are left out.
public struct WARCIngestion<Source: ByteSource & ~Copyable>: ~Copyable {
  private var window: ByteWindow<Source>
  private let name: String
  private let options: IngestOptions
  private var number = 0
  /// Whether the version line of the next record has been read already.
  private var isAtRecord = false
  private var isAtEnd = false

  public init(_ source: consuming Source, name: String, options: IngestOptions) {
    window = ByteWindow(source)
    (self.name, self.options) = (name, options)
  }

  /// The next record; `nil` at the end.
  public mutating func next() throws(Diagnostic) -> Ingested? {
    guard !isAtEnd, let isInPlace = try isAtRecord ? true : findRecord() else { return nil }
    isAtRecord = !isInPlace
    number += 1
    let place = Diagnostic(file: "\(name) (record \(number))", message: "")
    guard isInPlace else {
      return Ingested(place: place) { () throws(StageError) in
        throw .reading("not-warc", "no 'WARC/1.0' or 'WARC/1.1' where a record should begin")
      }
    }
    let header = try HeaderFields(of: &window)
    guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0 else {
      return Ingested(place: place) { () throws(StageError) in
        throw .reading("not-warc", "no 'Content-Length'")
      }
    }
    let kind = WebRecord.Kind(header)
    guard let kind, length <= options.longest else {
      let isWhole = try window.skip(length)
      guard isWhole || kind == nil else { return try cutOff() }
      return kind == nil
        ? .leftOut
        : Ingested(place: place) { () throws(StageError) in
          throw .reading("too-large", "\(length) bytes; at most \(options.longest) would be right")
        }
    }
    let block = try window.block(length)
    guard block.count == length else { return try cutOff() }
    let record = WebRecord(kind: kind, header: header, block: block, longest: options.longest)
    guard record.isPage else { return .leftOut }
    return Ingested(place: place) { () throws(StageError) in try record.article().line() }
  }

  private func cutOff() throws(Diagnostic) -> Ingested {
    throw Diagnostic(file: "\(name) (record \(number))", message: "ends inside the record")
  }

  /// Goes behind the version line of the next record.
  ///
  /// - Returns: whether nothing but blank lines stood before it; `nil` at the end.
  private mutating func findRecord() throws(Diagnostic) -> Bool? {
    var isInPlace = true
    while let line = try window.line(limit: 1 << 16) {
      if line.bytes.starts(with: Array("WARC/1.".utf8)) { return isInPlace }
      if !line.bytes.allSatisfy(\.isASCIIWhiteSpace) { isInPlace = false }
    }
    if isInPlace { return nil }
    isAtEnd = true
    return false
  }
}
