/// The sentences chosen to stand for the document.
public struct Summary: Sendable, Hashable {
  /// A part of a chosen sentence that is left out.
  public struct Cut: Sendable, Hashable {
    /// Index into `Document.sentences`.
    public var sentence: Int
    public var range: SourceRange
    /// What left it out, and why: `compress: relative-clause`.
    public var rule: String

    public init(sentence: Int, range: SourceRange, rule: String) {
      self.sentence = sentence
      self.range = range
      self.rule = rule
    }
  }

  /// Indices into `Document.sentences`, ascending.
  public var sentences: [Int]
  /// What is left out of them.
  public var cuts: [Cut]

  public init(sentences: [Int], cuts: [Cut] = []) {
    self.sentences = sentences
    self.cuts = cuts
  }
}

extension Document {
  /// What is printed of a sentence in its own language: all of it but what the summary leaves out.
  public func remainder(of sentence: Int) -> String {
    guard let sentences, sentences.indices.contains(sentence) else { return "" }
    let range = sentences[sentence].range
    let cuts = (summary?.cuts ?? []).filter { $0.sentence == sentence }.sorted {
      $0.range.start < $1.range.start
    }
    guard !cuts.isEmpty else { return text[range] }
    var pieces = ""
    var position = range.start
    for cut in cuts {
      pieces += text[SourceRange(Int(position), Int(max(position, cut.range.start)))]
      while pieces.last == " " { pieces.removeLast() }
      position = max(position, cut.range.end)
    }
    return pieces + text[SourceRange(Int(position), Int(range.end))]
  }
}
