import Kernzin

/// An HTTP/1 answer as it went over the wire (RFC 9112).
struct HTTPResponse {
  let status: Int
  let header: HeaderFields
  private let content: ArraySlice<UInt8>

  /// `nil` when it is none.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("HTTP/".utf8)) else { return nil }
    let end = Self.headerEnd(in: bytes)
    let firstLine = bytes.prefix { $0 != 0x0A }
    let words = firstLine.split { $0.isASCIIWhiteSpace }
    guard words.count >= 2, let status = Int(String(decoding: words[1], as: UTF8.self)) else {
      return nil
    }
    self.status = status
    header = HeaderFields(bytes[min(firstLine.count + 1, end.header)..<end.header])
    content = bytes[end.body...]
  }

  /// The content, put together and unpacked.
  ///
  /// - Parameter limit: greatest length in bytes.
  func body(limit: Int) throws(StageError) -> [UInt8] {
    let isChunked = header["transfer-encoding"]?.lowercased().contains("chunked") == true
    let bytes = isChunked ? Self.joined(content) : Array(content)
    switch header["content-encoding"]?.lowercased() {
    case nil, "", "identity": return bytes
    case "gzip", "x-gzip", "zstd":
      // Some archives say what was sent and hold what it unpacked to.
      guard bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) else {
        return bytes
      }
      do throws(Diagnostic) {
        return try Archive.unpacked(bytes, name: "", limit: limit)
      } catch {
        throw .reading("not-unpacked", "a packed page: \(error.message)")
      }
    case let other?:
      throw .reading("not-unpacked", "packed with '\(other)'; gzip or zstd would be right")
    }
  }

  /// The chunks one after the other. What is not chunked although it says so is left as it is.
  private static func joined(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = content
    while let lineEnd = rest.firstIndex(of: 0x0A) {
      let digits = rest[..<lineEnd].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D }
      let text = String(decoding: digits, as: UTF8.self).trimmingBlanks
      guard let length = Int(text, radix: 16), length >= 0 else {
        break
      }
      if length == 0 { return result }
      rest = rest[(lineEnd + 1)...]
      result += rest.prefix(length)
      rest = rest.dropFirst(length)
      // The line end behind the chunk.
      if rest.first == 0x0D { rest = rest.dropFirst() }
      if rest.first == 0x0A { rest = rest.dropFirst() }
    }
    return result.isEmpty ? Array(content) : result
  }

  /// Where the header ends and the body begins.
  private static func headerEnd(in bytes: [UInt8]) -> (header: Int, body: Int) {
    var start = 0
    while let lineEnd = bytes[start...].firstIndex(of: 0x0A) {
      let line = bytes[start..<lineEnd]
      if line.isEmpty || line.elementsEqual([0x0D]) { return (start, lineEnd + 1) }
      start = lineEnd + 1
    }
    return (bytes.count, bytes.count)
  }
}
