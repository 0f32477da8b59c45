/// Leaves out the tags of a page that are nested deeper than browsers allow; their text stays.
///
/// libgumbo looks through all open elements for most tags, so its time grows with the square of the
/// depth: 100,000 nested elements would take a minute.
enum NestingLimit {
  /// As in Chromium, which hangs deeper elements beside each other.
  static let maximumDepth = 512

  static func apply(to page: String) -> String {
    var page = page
    return page.withUTF8 { bytes in
      var output: [UInt8] = []
      var copied = 0
      var depth = 0
      var index = 0
      while index + 1 < bytes.count {
        guard bytes[index] == UInt8(ascii: "<"), let tag = Tag(bytes, at: index) else {
          index += 1
          continue
        }
        depth = max(0, tag.isEnd ? depth - 1 : depth + 1)
        // Start tags raise the depth before the comparison, end tags lower it behind it.
        if depth + (tag.isEnd ? 1 : 0) > maximumDepth {
          output += bytes[copied..<index]
          copied = tag.end
        }
        index = tag.end
      }
      output += bytes[copied...]
      return String(decoding: output, as: UTF8.self)
    }
  }

  /// A start or end tag of an element that counts: one that cannot do without its end tag.
  private struct Tag {
    var isEnd: Bool
    /// Index behind its `>`.
    var end: Int

    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
      var index = start + 1
      isEnd = bytes[index] == UInt8(ascii: "/")
      if isEnd { index += 1 }
      let name = bytes[index...].prefix(8).prefix { Tag.isLetter($0) }
      guard !name.isEmpty,
        !Self.unclosed.contains(String(decoding: name, as: UTF8.self).lowercased())
      else { return nil }
      end = bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// HTML Living Standard §13.1.2: void elements and those whose end tag may be omitted.
    private static let unclosed: Set<String> = [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
      "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "option", "html", "head", "body", "path",
    ]
  }
}
