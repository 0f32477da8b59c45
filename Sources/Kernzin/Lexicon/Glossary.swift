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
  /// The last line of each anchor word; `earlier` leads to those before it.
  private let index: KeyTable
  /// For every line the one before it with the same anchor, `-1` for none.
  private let earlier: [Int32]
  /// Words that stand as an ADP line of their own; they end frames.
  private let adpositions: Set<WordKey>
  /// What was decoded so far, at the place of the last line of its anchor word.
  private let decoded: LazyReferences<Headword>

  /// - Parameter files: from the lowest layer to the highest.
  public init(_ files: [File]) {
    self.files = files
    let lines = files.indices.flatMap { Self.lines(of: files[$0], number: $0) }
    var adpositions: Set<WordKey> = []
    var multiword: [Int] = []
    var index = KeyTable(capacity: lines.count)
    var earlier = [Int32](repeating: -1, count: lines.count)
    func add(_ number: Int, under key: WordKey) {
      if let known = index.update(Int32(number), for: key) { earlier[number] = known }
    }
    for (number, line) in lines.enumerated() {
      let bytes = files[line.file].bytes[line.start..<line.end]
      guard let tab = bytes.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let lemma = bytes[..<tab]
      if lemma.contains(UInt8(ascii: " ")) {
        multiword.append(number)
      } else {
        let key = WordKey(utf8: lemma)
        add(number, under: key)
        if bytes[(tab + 1)...].starts(with: Self.adpositionColumn) { adpositions.insert(key) }
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
        String(decoding: $0, as: UTF8.self)
      }
      let anchor = Expression.anchor(
        of: words, upos: upos, isAdposition: { adpositions.contains(WordKey($0)) })
      add(number, under: WordKey(words[anchor]))
    }
    self.lines = lines
    self.index = index
    self.earlier = earlier
    self.adpositions = adpositions
    decoded = LazyReferences(count: lines.count)
  }

  private static let adpositionColumn = Array("ADP\t".utf8)

  private static func lines(of file: File, number fileIndex: Int) -> [Line] {
    var lines: [Line] = []
    file.bytes.withUnsafeBufferPointer { bytes in
      var number = 0
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        number += 1
        if end > start, bytes[start] != UInt8(ascii: "#") {
          lines.append(Line(file: fileIndex, number: number, start: start, end: end))
        }
        start = end + 1
      }
    }
    return lines
  }

  /// Entries whose anchor word has this lemma, highest layer first, in file order within a layer.
  public func entries(for lemma: String) -> [GlossaryEntry] {
    lines(for: lemma).map(\.entry)
  }

  /// The same as lines made ready for matching.
  func lines(for lemma: String) -> [LexicalEntry] { headword(WordKey(lemma))?.lines ?? [] }

  /// Every line whose anchor word this is, `nil` when there is none.
  func headword(_ key: WordKey) -> Headword? {
    guard let last = index[key] else { return nil }
    return decoded.load(Int(last)) { decode(last: last) }
  }

  /// What the glossary has under each lemma, else under the form: all words of a sentence at once, each step
  /// for all of them, so that memory is waited for together.
  func headwords(_ lemmas: [WordKey], else forms: [WordKey]) -> [Headword?] {
    for key in lemmas { index.prefetch(key) }
    for key in forms { index.prefetch(key) }
    let numbers = zip(lemmas, forms).map { index[$0] ?? index[$1] ?? -1 }
    for number in numbers where number >= 0 { decoded.prefetchSlot(Int(number)) }
    for number in numbers where number >= 0 { decoded.prefetch(Int(number)) }
    let headwords = numbers.map { number in
      number < 0 ? nil : decoded.load(Int(number)) { decode(last: number) }
    }
    for case let headword? in headwords { headword.prefetch() }
    return headwords
  }

  private func decode(last: Int32) -> Headword {
    var entries: [GlossaryEntry] = []
    var number = last
    while number >= 0 {
      if let entry = entry(line: Int(number)) { entries.append(entry) }
      number = earlier[Int(number)]
    }
    entries.sort { ($1.layer, $0.origin.line) < ($0.layer, $1.origin.line) }
    return Headword(entries.map { LexicalEntry($0, isAdposition: { isAdposition($0) }) })
  }

  public func isAdposition(_ lemma: String) -> Bool { adpositions.contains(WordKey(lemma)) }

  /// Whether any line has this single word as its lemma.
  func has(_ lemma: String) -> Bool { index[WordKey(lemma)] != nil }

  func has(_ key: WordKey) -> Bool { index[key] != nil }

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
