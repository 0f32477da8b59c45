/// Finds the dependency tree of tagged words.
struct Parser: Sendable {
  private let search: BeamSearch<ScoreTable>
  private let greedy: GreedySearch<ScoreTable>
  private let marks: MarkAttachment

  /// Reads a model `kernzin train parser` wrote.
  init(_ file: ModelFile) throws(StageError) {
    let system = try TransitionSet(file)
    let lanes = TransitionSet.maximumClasses
    search = BeamSearch(
      scorer: try ScoreTable(file, name: "arc", lanes: lanes), system: system)
    greedy = GreedySearch(
      scorer: try ScoreTable(file, name: "step", lanes: lanes), system: system)
    marks = try MarkAttachment(file)
  }

  /// Heads and relations of the words of the buffer.
  ///
  /// - Parameter beam: derivations kept at a time; 1 is greedy.
  func parse(
    _ sentence: borrowing SentenceBuffer, _ memory: inout ParserMemory<Int16>, beam: Int
  ) -> Arcs {
    guard sentence.count > 0 else { return Arcs(heads: [], labels: []) }
    memory.words.begin(sentence)
    guard memory.words.count > 0 else { return .marks(sentence.count) }
    if beam <= 1 {
      let final = greedy.parse(&memory)
      return tree(final, memory, tokens: sentence.count)
    }
    _ = search.parse(&memory, beam: min(beam, ParserMemory<Int16>.widestBeam))
    return tree(memory.current[0], memory, tokens: sentence.count)
  }

  /// All trees the parser holds in the end with their scores, the best first.
  ///
  /// - Parameter beam: derivations kept at a time.
  func alternatives(
    _ sentence: borrowing SentenceBuffer, _ memory: inout ParserMemory<Int16>, beam: Int
  ) -> [(arcs: Arcs, score: Int)] {
    guard sentence.count > 0 else { return [] }
    memory.words.begin(sentence)
    guard memory.words.count > 0 else { return [] }
    let count = search.parse(
      &memory, beam: min(beam, ParserMemory<Int16>.widestBeam), prunes: false)
    return (0..<count).map { place in
      let final = memory.current[place]
      return (tree(final, memory, tokens: sentence.count), Int(final.score))
    }
  }

  private func tree(
    _ final: ParserState, _ memory: borrowing ParserMemory<Int16>, tokens: Int
  ) -> Arcs {
    var arcs = Arcs(final, memory.arena, search.system, words: memory.words.count)
    arcs.makeTree()
    arcs.letDown()
    return withMarks(arcs, memory.words, tokens: tokens)
  }

  /// The tree of all tokens from that of the words.
  private func withMarks(_ arcs: Arcs, _ words: borrowing ParserWords, tokens: Int) -> Arcs {
    guard !words.marks.isEmpty else { return arcs }
    let heads = marks.heads(
      of: words.marks, MarkedTree(heads: arcs.heads), arcs.labels.map(\.deprel))
    var result = Arcs.marks(tokens)
    var word = 0
    var mark = 0
    for token in 0..<tokens {
      let head: Int32
      if word < words.count, words.place(of: word) == token {
        head = arcs.heads[word]
        result.labels[token] = arcs.labels[word]
        word += 1
      } else {
        head = heads[mark]
        mark += 1
        if head >= 0 { result.labels[token] = .init(deprel: .punct, under: nil) }
      }
      result.heads[token] = head < 0 ? -1 : Int32(words.place(of: Int(head)))
    }
    return result
  }
}

extension Arcs {
  /// Punctuation alone: the first mark is the root.
  fileprivate static func marks(_ count: Int) -> Arcs {
    var arcs = Arcs(
      heads: [Int32](repeating: 0, count: count),
      labels: [TransitionSet.Label](
        repeating: .init(deprel: .punct, under: nil), count: count))
    arcs.heads[0] = -1
    arcs.labels[0] = .init(deprel: .root, under: nil)
    return arcs
  }
}
