/// How a text is divided into paragraphs.
public enum Paragraphs: Sendable {
  /// Paragraphs are separated by blank lines; a single line feed is white space.
  case separatedByBlankLines
  /// The whole text is one paragraph.
  case whole

  /// Ranges without the white space around them; paragraphs of nothing but white space are none.
  func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [SourceRange] {
    var ranges: [SourceRange] = []
    var start: Int?
    // After the last byte that is no white space.
    var end = 0
    var lineFeeds = 0
    var index = 0
    while index < bytes.count {
      let space = WhiteSpace.length(in: bytes, at: index)
      if space > 0 {
        if bytes[index] == 0x0A { lineFeeds += 1 }
        index += space
        continue
      }
      if let begun = start {
        if lineFeeds > 1, case .separatedByBlankLines = self {
          ranges.append(SourceRange(begun, end))
          start = index
        }
      } else {
        start = index
      }
      lineFeeds = 0
      index += 1
      end = index
    }
    if let start { ranges.append(SourceRange(start, end)) }
    return ranges
  }
}
