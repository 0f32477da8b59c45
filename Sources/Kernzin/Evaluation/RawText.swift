/// The sentences of a treebank joined to running text again, with what they were.
struct RawText {
  var text: SourceText
  /// Spans counted in bytes that are not white space, as the scorer of CoNLL 2018 counts.
  var sentences: [Range<Int>] = []
  var tokens: [Range<Int>] = []

  init(_ sentences: some Sequence<CoNLLU.Sentence>) {
    var joined = ""
    var position = 0
    for sentence in sentences {
      if !joined.isEmpty { joined += " " }
      joined += sentence.text
      let start = position
      for node in sentence.tree.nodes {
        let length = node.form.utf8.count { !WhiteSpace.isASCII($0) }
        tokens.append(position..<position + length)
        position += length
      }
      self.sentences.append(start..<position)
    }
    text = SourceText(joined)
  }

  /// Ranges of the text as spans counted without white space.
  func spans(_ ranges: some Sequence<SourceRange>) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var offset = 0
    var position = 0
    func advance(to target: Int) -> Int {
      while offset < target {
        if !WhiteSpace.isASCII(text.bytes[offset]) { position += 1 }
        offset += 1
      }
      return position
    }
    for range in ranges {
      let start = advance(to: range.bytes.lowerBound)
      spans.append(start..<advance(to: range.bytes.upperBound))
    }
    return spans
  }

  /// Sentences of one paragraph after another, by their marks `newdoc` and `newpar`. Treebanks of
  /// the Lassy family carry none, but their ids do: `wiki-1181.p.12.s.3` is a sentence of
  /// `wiki-1181.p.12`.
  static func paragraphs(of sentences: [CoNLLU.Sentence]) -> [[CoNLLU.Sentence]] {
    var paragraphs: [[CoNLLU.Sentence]] = []
    if sentences.contains(where: \.beginsParagraph) {
      for sentence in sentences {
        if sentence.beginsParagraph || paragraphs.isEmpty { paragraphs.append([]) }
        paragraphs[paragraphs.count - 1].append(sentence)
      }
      return paragraphs
    }
    var last: Substring?
    for sentence in sentences {
      let key = paragraphKey(sentence.id)
      if key == nil || key != last { paragraphs.append([]) }
      paragraphs[paragraphs.count - 1].append(sentence)
      last = key
    }
    return paragraphs
  }

  private static func paragraphKey(_ id: String) -> Substring? {
    var key = id[...]
    while !key.isEmpty {
      if key.hasSuffix(".s.") { return key.dropLast(3) }
      key.removeLast()
    }
    return nil
  }
}
