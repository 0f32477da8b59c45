/// Sentences and tokens found in raw text, compared with those of a treebank.
public struct SegmentationScore: Sendable, Hashable {
  /// What counts as a text to be segmented.
  public enum Mode: String, Sendable, CaseIterable {
    /// The sentences of each paragraph joined by spaces: how news reaches us.
    case paragraphs
    /// The sentences of the whole file joined by spaces: the raw text of CoNLL 2018.
    case file
    /// Each sentence alone, so that only tokens can be wrong.
    case sentences
  }

  public var sentences = SpanScore()
  public var tokens = SpanScore()

  public init(
    gold: [CoNLLU.Sentence], mode: Mode, segmenter: SentenceSegmenter, tokenizer: Tokenizer
  ) throws(StageError) {
    let texts: [[CoNLLU.Sentence]]
    switch mode {
    case .paragraphs: texts = RawText.paragraphs(of: gold)
    case .file: texts = [gold]
    case .sentences: texts = gold.map { [$0] }
    }
    for text in texts {
      let raw = RawText(text)
      let found: [SourceRange]
      if mode == .sentences {
        found = [raw.text.range]
      } else {
        found = try segmenter.sentences(in: raw.text, paragraphs: .whole).map(\.range)
      }
      let words = found.flatMap { tokenizer.tokens(in: $0, of: raw.text) }
      sentences.add(gold: raw.sentences, system: raw.spans(found))
      tokens.add(gold: raw.tokens, system: raw.spans(words.lazy.map(\.range)))
    }
  }

  /// One metric a line: its name, a space, F1 in percent with two decimals.
  public var report: String {
    "Sentences \(Self.percent(sentences.f1))\nTokens \(Self.percent(tokens.f1))\n"
  }

  static func percent(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let decimals = hundredths % 100
    return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
