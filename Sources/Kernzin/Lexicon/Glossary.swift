import Synchronization

/// Glossary files in layers, looked up by lemma.
///
/// Loading makes one pass over the bytes and notes where each line stands; a line is decoded the
/// first time its lemma is met. Thirty thousand lines cost a few milliseconds that way, whatever the
/// length of the text.
public final class Glossary: Sendable {
  /// A file of a glossary, by the name entries are traced to.
  public struct File: Sendable {
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  private struct Line {
    var file: Int
    var number: Int
    var start: Int
    var end: Int
  }

  private let files: [File]
  private let lines: [Line]
  private let index: [String: [Int32]]
  /// Words that stand as an ADP line of their own; they end frames.
  private let adpositions: Set<String>
  private let decoded = Mutex<[String: [GlossaryEntry]]>([:])

  /// - Parameter files: from the lowest layer to the highest.
  public init(_ files: [File]) {
    self.files = files
    var lines: [Line] = []
    var adpositions: Set<String> = []
    for (fileIndex, file) in files.enumerated() {
      var number = 0
      var start = 0
      let bytes = file.bytes
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        number += 1
        if end > start, bytes[start] != UInt8(ascii: "#") {
          lines.append(Line(file: fileIndex, number: number, start: start, end: end))
        }
        start = end + 1
      }
    }
    var multiword: [Int] = []
    var index: [String: [Int32]] = [:]
    index.reserveCapacity(lines.count)
    for (number, line) in lines.enumerated() {
      let bytes = files[line.file].bytes[line.start..<line.end]
      guard let tab = bytes.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let lemma = bytes[..<tab]
      if lemma.contains(UInt8(ascii: " ")) {
        multiword.append(number)
      } else {
        let key = LemmaKey.of(String(decoding: lemma, as: UTF8.self))
        index[key, default: []].append(Int32(number))
        if bytes[(tab + 1)...].starts(with: Array("ADP\t".utf8)) { adpositions.insert(key) }
      }
    }
    for number in multiword {
      let line = lines[number]
      let fields = files[line.file].bytes[line.start..<line.end].split(
        separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3, let upos = UPOS(String(decoding: fields[1], as: UTF8.self)) else {
        continue
      }
      let words = fields[0].split(separator: UInt8(ascii: " ")).map {
        LemmaKey.of(String(decoding: $0, as: UTF8.self))
      }
      let anchor = Expression.anchor(
        of: words, upos: upos, isAdposition: { adpositions.contains($0) })
      index[words[anchor], default: []].append(Int32(number))
    }
    self.lines = lines
    self.index = index
    self.adpositions = adpositions
  }

  /// Entries whose anchor word has this lemma, highest layer first, in file order within a layer.
  public func entries(for lemma: String) -> [GlossaryEntry] {
    let key = LemmaKey.of(lemma)
    guard let numbers = index[key] else { return [] }
    return decoded.withLock { decoded in
      if let known = decoded[key] { return known }
      let entries = numbers.compactMap { entry(line: Int($0)) }
        .sorted { ($1.layer, $0.origin.line) < ($0.layer, $1.origin.line) }
      decoded[key] = entries
      return entries
    }
  }

  public func isAdposition(_ lemma: String) -> Bool { adpositions.contains(LemmaKey.of(lemma)) }

  /// Whether any line has this single word as its lemma.
  func has(_ lemma: String) -> Bool { index[LemmaKey.of(lemma)] != nil }

  /// Every line that can be read, from the lowest layer to the highest, in file order.
  public func allEntries() -> [GlossaryEntry] { lines.indices.compactMap { entry(line: $0) } }

  private func entry(line number: Int) -> GlossaryEntry? {
    let line = lines[number]
    let file = files[line.file]
    let text = String(decoding: file.bytes[line.start..<line.end], as: UTF8.self)
    var parsed = GlossaryLine(text)
    return parsed.entry(
      origin: EntryOrigin(file: file.name, line: line.number), layer: line.file)
  }
}
