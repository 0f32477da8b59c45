/// How well running text is analyzed, segmentation included: F1 of every metric over words aligned by
/// their characters, as in the CoNLL 2018 shared task.
public struct RawScores: Sendable {
  private var sentences = SpanScore()
  private var words = SpanScore()
  private var right: [Metric: Int] = [:]

  private enum Metric: String, CaseIterable {
    case upos = "UPOS"
    case feats = "FEATS"
    case lemma = "LEMMA"
    case lemmaIgnoringJoints = "LEMMA-IGNORING-JOINTS"
    case uas = "UAS"
    case las = "LAS"
  }

  public init() {}

  /// Words of one text in order, each with its span and that of its head.
  private struct Words {
    var spans: [Range<Int>] = []
    var nodes: [Tree.Node] = []
    /// `nil` for a root.
    var heads: [Range<Int>?] = []

    mutating func add(_ tree: Tree, _ spans: [Range<Int>]) {
      self.spans += spans
      nodes += tree.nodes
      heads += tree.nodes.map { $0.head < 0 ? nil : spans[$0.head] }
    }
  }

  /// Analyzes the paragraphs of a treebank as running text.
  ///
  /// - Parameters:
  ///   - gold: with paragraph marks or ids that tell them; without, each sentence is a paragraph.
  ///   - analyze: the tree of one sentence, given its forms.
  public mutating func add(
    _ gold: [CoNLLU.Sentence], segmenter: SentenceSegmenter, tokenizer: Tokenizer,
    analyze: ([String]) -> Tree
  ) throws(StageError) {
    for paragraph in RawText.paragraphs(of: gold) {
      let raw = RawText(paragraph)
      var truth = Words()
      var next = 0
      for sentence in paragraph {
        let end = next + sentence.tree.count
        truth.add(sentence.tree, Array(raw.tokens[next..<end]))
        next = end
      }
      let found = try segmenter.sentences(in: raw.text, paragraphs: .whole).map(\.range)
      let tokens = found.map { tokenizer.tokens(in: $0, of: raw.text) }
      let spans = raw.spans(tokens.joined().lazy.map(\.range))
      var guess = Words()
      var first = 0
      for sentence in tokens {
        let tree = analyze(sentence.map { raw.text[$0.range] })
        guess.add(tree, Array(spans[first..<first + sentence.count]))
        first += sentence.count
      }
      sentences.add(gold: raw.sentences, system: raw.spans(found))
      words.add(gold: truth.spans, system: guess.spans)
      compare(guess, truth)
    }
  }

  private mutating func compare(_ guess: Words, _ truth: Words) {
    var place = 0
    for (index, span) in guess.spans.enumerated() {
      while place < truth.spans.count, truth.spans[place].lowerBound < span.lowerBound {
        place += 1
      }
      guard place < truth.spans.count, truth.spans[place] == span else { continue }
      let (a, b) = (guess.nodes[index], truth.nodes[place])
      func count(_ metric: Metric, _ isRight: Bool) {
        if isRight { right[metric, default: 0] += 1 }
      }
      count(.upos, a.upos == b.upos)
      count(.feats, a.features == b.features)
      count(.lemma, a.lemma == b.lemma)
      count(.lemmaIgnoringJoints, a.lemma.filter { $0 != "_" } == b.lemma.filter { $0 != "_" })
      guard guess.heads[index] == truth.heads[place] else { continue }
      count(.uas, true)
      count(.las, a.deprel.universal == b.deprel.universal)
    }
  }

  /// One metric a line: `TOKENS 99.81`.
  public var report: String {
    var lines = [
      "TOKENS \(SegmentationScore.percent(words.f1))",
      "SENTENCES \(SegmentationScore.percent(sentences.f1))",
    ]
    for metric in Metric.allCases {
      var score = words
      score.correct = right[metric] ?? 0
      lines.append("\(metric.rawValue) \(SegmentationScore.percent(score.f1))")
    }
    return lines.joined(separator: "\n")
  }
}
