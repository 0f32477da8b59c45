/// Takes the best transition at every step: several times faster than `BeamSearch`, and less exact.
struct GreedySearch<Scorer: FeatureScorer> {
  let scorer: Scorer
  let system: TransitionSet

  typealias Memory = ParserMemory<Scorer.Sum>

  /// Parses the words of `memory.words` and returns the final state.
  func parse(_ memory: inout Memory) -> ParserState {
    let words = memory.words.count
    memory.arena.begin(words: words, derivations: 1)
    var state = ParserState()
    for _ in 0..<(2 * words) {
      let allowed = system.allowed(state, memory.arena, words: words)
      if !allowed.isForced { _ = score(state, &memory) }
      let transition = allowed.isForced ? allowed.first : best(of: allowed, memory)
      state = memory.arena.advance(state, transition, in: system)
    }
    return state
  }

  /// Leaves the scores of all transitions in `memory.sums`, the rows they come from in `memory.rows`, and
  /// returns the number of rows.
  @inline(__always)
  func score(_ state: ParserState, _ memory: inout Memory) -> Int {
    let count = GreedyFeatures.all(
      state, memory.arena.nodes.base, memory.words, into: memory.hashes.base)
    return scorer.score(
      memory.hashes.base, count, rows: memory.rows.base, into: memory.sums.base)
  }

  /// The allowed transition with the highest score in `memory.sums`; the first of two equals.
  @inline(__always)
  func best(_ state: ParserState, _ memory: borrowing Memory) -> Int {
    best(of: system.allowed(state, memory.arena, words: memory.words.count), memory)
  }

  @inline(__always)
  private func best(of allowed: AllowedTransitions, _ memory: borrowing Memory) -> Int {
    let sums = UnsafePointer(memory.sums.base)
    var best = allowed.first
    @inline(__always)
    func consider(_ classes: Range<Int>) {
      for transition in classes where sums[transition] > sums[best] { best = transition }
    }
    if allowed.reduces { consider(TransitionSet.reduce..<TransitionSet.reduce + 1) }
    consider(allowed.leftArcs)
    consider(allowed.rightArcs)
    return best
  }
}

extension GreedySearch: Sendable where Scorer: Sendable {}
