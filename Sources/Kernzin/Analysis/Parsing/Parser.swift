/// Finds the dependency tree of tagged words.
struct Parser: Sendable {
  private let search: BeamSearch<ScoreTable>

  /// Reads a model `kernzin train parser` wrote.
  init(_ file: ModelFile) throws(StageError) {
    search = BeamSearch(
      scorer: try ScoreTable(file, name: "arc"), system: try TransitionSet(file))
    guard search.scorer.lanes == TransitionSet.maximumClasses else {
      throw StageError(code: "bad-model", message: "the parser's table has too few classes")
    }
  }

  /// Heads and relations of the words of the buffer.
  ///
  /// - Parameter beam: derivations kept at a time; 1 is greedy.
  func parse(
    _ sentence: borrowing SentenceBuffer, _ memory: inout ParserMemory, beam: Int
  ) -> Arcs {
    guard sentence.count > 0 else { return Arcs(heads: [], labels: []) }
    memory.words.begin(sentence)
    let width = max(1, min(beam, ParserMemory.widestBeam))
    let final = search.parse(&memory, beam: width)
    var arcs = Arcs(final, memory.arena, search.system, words: sentence.count)
    arcs.makeTree()
    arcs.letDown()
    return arcs
  }
}
