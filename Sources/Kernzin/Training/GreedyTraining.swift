/// One run of training of the greedy parser: every state it comes to teaches it what to do there, the
/// states its own mistakes lead to as well.
struct GreedyTraining: ~Copyable {
  let table: WeightTable
  private let search: GreedySearch<WeightTable>
  private var memory = ParserMemory<Int32>()
  private var sentence = SentenceBuffer()

  init(system: TransitionSet, table: WeightTable) {
    self.table = table
    search = GreedySearch(scorer: table, system: system)
  }

  /// Parses the sentence and corrects the weights at every wrong step.
  ///
  /// - Parameter follows: whether the parser's own choice is followed when it is wrong.
  /// - Returns: steps, and right ones among them.
  mutating func learn(
    _ example: ParserExample, _ oracle: DynamicOracle, follows: () -> Bool
  ) -> (right: Int, of: Int) {
    example.load(into: &sentence)
    memory.words.begin(sentence)
    memory.arena.begin(words: memory.words.count, derivations: 1)
    let steps = 2 * memory.words.count
    var state = ParserState()
    var right = 0
    for _ in 0..<steps {
      table.time += 1
      let kept = search.score(state, &memory)
      let best = search.best(state, memory)
      let allowed = search.system.allowed(state, memory.arena, words: memory.words.count)
      let zero = oracle.right(state, memory.arena, allowed)
      var transition = best
      if zero.contains(where: { $0.contains(best) }) {
        right += 1
      } else {
        let wanted = Self.best(of: zero, memory.sums.base)
        table.update(memory.rows.base, kept, label: wanted, by: 1)
        table.update(memory.rows.base, kept, label: best, by: -1)
        if !follows() { transition = wanted }
      }
      state = memory.arena.advance(state, transition, in: search.system)
    }
    return (right, steps)
  }

  private static func best(of ranges: [Range<Int>], _ sums: UnsafePointer<Int32>) -> Int {
    var best = ranges.first?.lowerBound ?? TransitionSet.shift
    for range in ranges {
      for transition in range where sums[transition] > sums[best] { best = transition }
    }
    return best
  }
}
