/// The text of an article as JSON-LD gives it, with its paragraphs.
struct ArticleBody {
  var paragraphs: [String]

  /// Texts shorter than this, in bytes, are teasers of a pay wall more often than articles.
  private static let minimumBytes = 200

  /// `nil` when the text of the page (`visible`) is much longer: then the description is an excerpt.
  ///
  /// Many newspapers lose the paragraphs in their description. When its text is found in blocks of
  /// the page, those are the paragraphs.
  init?(_ body: String, on blocks: [TextBlock], beside visible: [String]) {
    let plain = Self.plainParagraphs(body)
    let length = plain.reduce(0) { $0 + $1.utf8.count }
    let visibleLength = visible.reduce(0) { $0 + $1.utf8.count }
    guard length >= Self.minimumBytes, visibleLength * 2 < length * 3 else { return nil }
    let whole = Array(plain.joined(separator: " ").utf8)
    var position = 0
    var standing: [String] = []
    var covered = 0
    // In order: a block repeated beside the article counts once.
    for block in blocks {
      guard block.text.utf8.count >= 2,
        let end = Self.end(of: Array(block.text.utf8), in: whole, from: position)
      else { continue }
      position = end
      standing.append(block.text)
      covered += block.text.utf8.count
    }
    paragraphs = covered * 10 >= length * 9 ? standing : plain
  }

  /// The text without markup and entities, which some sites put into it.
  private static func plainParagraphs(_ body: String) -> [String] {
    if body.contains("</") || body.contains("<br") { return blocks(of: body) }
    let paragraphs = PlainParagraphs(body[...]).texts
    guard body.utf8.contains(UInt8(ascii: "&")) else { return paragraphs }
    var decoded: [String] = []
    for paragraph in paragraphs { decoded += blocks(of: paragraph) }
    return decoded
  }

  private static func blocks(of markup: String) -> [String] {
    let tree = HTMLTree(markup)
    return TextBlocks(of: tree, dropping: []).blocks.map(\.text)
  }

  /// Index behind the first occurrence of `needle` in `text` from `start` on. A block stands close
  /// behind the one before it, so the search looks no further than a few thousand bytes.
  private static func end(of needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    let limit = min(text.count, start + needle.count + 4096)
    guard start + needle.count <= limit else { return nil }
    for index in start...(limit - needle.count) where text[index] == needle[0] {
      if text[index..<(index + needle.count)].elementsEqual(needle) { return index + needle.count }
    }
    return nil
  }
}
